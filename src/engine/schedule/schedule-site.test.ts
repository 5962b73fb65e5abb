import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { DocumentError } from '../../model/reading/document-error'
import { scheduleSite } from './schedule-site'

const items: Item[] = [
  { id: 'asic', category: 'asic-miner', name: 'Miner' },
  {
    id: 'rack',
    category: 'gpu-rack',
    name: 'Rack',
    load: { design_kW: 100 },
    install: { hours: 60 },
    leadTime_weeks: { low: 20, base: 36, high: 52 },
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'CDU',
    liquidCooling: { role: 'conduit', capacity_kW: 1000 },
    leadTime_weeks: { low: 10, base: 20, high: 30 },
  },
  {
    id: 'slow-cdu',
    category: 'cdu',
    name: 'Slow CDU',
    liquidCooling: { role: 'conduit' },
    leadTime_weeks: { low: 12, base: 18, high: 60 },
  },
  { id: 'board', category: 'lv-switchboard', name: 'Board', power: { role: 'conduit', rating_kW: 500 } },
]
const at: [number, number] = [0, 0]
const baseDocument: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  placements: [
    { id: 'm1', item: 'asic', at },
    { id: 'm2', item: 'asic', at },
  ],
}
const retrofit = (phases: readonly (string | number | undefined)[] = [undefined]): SiteDocument => ({
  ...baseDocument,
  scenarios: [
    {
      id: 's',
      remove: ['m1', 'm2'],
      add: {
        placements: phases.flatMap((phase, k) =>
          ['rack', 'cdu', 'slow-cdu', 'board'].map((item) => ({
            id: `${item}-${k}`,
            item,
            at,
            ...(phase === undefined ? {} : { phase }),
          })),
        ),
      },
    },
  ],
})
const run = (document: SiteDocument, scenario: string | null = null, options = {}) => {
  const lookup = new Map(items.map((item) => [item.id, item]))
  return scheduleSite(resolveSite(document, lookup, scenario), resolveSite(document, lookup), options)
}
const own = (id: string, duration_days: number, after: string[] = []) => ({
  id,
  duration_days,
  after: after.map((other) => ({ id: other })),
})

describe('own activities', () => {
  it('are all there is where no scenario is open', () => {
    const { activities } = run({ ...retrofit(), schedule: { activities: [own('A', 3), own('B', 2, ['A'])] } })
    expect(activities.map((a) => [a.id, a.kind, a.name])).toEqual([
      ['A', 'own', 'A'],
      ['B', 'own', 'B'],
    ])
  })

  it('may wait for a step of the plan, in every phase that has it', () => {
    const document = { ...retrofit([1, 2]), schedule: { activities: [own('handover', 1, ['commission:5'])] } }
    const handover = run(document, 's').activities.find((a) => a.id === 'handover')!
    expect(handover.after.map((link) => link.id)).toEqual(['commission:5@1', 'commission:5@2'])
    expect(run(document).activities.find((a) => a.id === 'handover')!.after).toEqual([])
  })

  it('replace the step of the plan whose id they bear', () => {
    const { activities } = run({ ...retrofit(), schedule: { activities: [own('procure:cdu', 7)] } }, 's')
    const bought = activities.filter((a) => a.id === 'procure:cdu')
    expect(bought.map((a) => [a.kind, a.duration_days])).toEqual([['own', 7]])
    expect(activities.find((a) => a.id === 'piping')!.after.map((link) => link.id)).toContain('procure:cdu')
  })

  it('must wait for somebody who exists, and have an id of their own', () => {
    expect(() => run({ ...baseDocument, schedule: { activities: [own('A', 1, ['nobody'])] } })).toThrow(/"nobody"/)
    expect(() => run({ ...baseDocument, schedule: { activities: [own('A', 1), own('A', 2)] } })).toThrow(DocumentError)
  })
})

describe('plan', () => {
  const { activities, findings } = run(retrofit(), 's')
  const ids = activities.map((a) => a.id)

  it('has every step of a retrofit, in order', () => {
    expect(ids).toEqual([
      'procure:cdu',
      'procure:gpu-rack',
      'power-down',
      'removal',
      'civil',
      'electrical',
      'piping',
      'set',
      'flush',
      'commission:1',
      'commission:2',
      'commission:3',
      'commission:4',
      'commission:5',
    ])
  })

  it('buys each category at its longest lead time, five working days a week of it', () => {
    expect(activities.find((a) => a.id === 'procure:cdu')!.duration_days).toBe(100)
    expect(activities.find((a) => a.id === 'procure:gpu-rack')!.duration_days).toBe(180)
  })

  it('says what has no lead time', () => {
    expect(findings!.map((f) => [f.rule, f.subjects])).toEqual([['data/missing-lead-time', ['board-0']]])
  })

  it('ends with commissioning level 5 and names every step', () => {
    expect(activities.at(-1)!.critical).toBe(true)
    for (const a of activities) expect(a.name).not.toMatch(/[{}]/)
  })

  it('lets the site crew go from phase to phase', () => {
    const phased = run(retrofit([2, 10]), 's').activities
    expect([...new Set(phased.map((a) => a.phase))]).toEqual(['2', '10'])
    expect(phased.find((a) => a.id === 'civil@10')!.after.map((link) => link.id)).toEqual(['set@2'])
    expect(phased.filter((a) => a.kind === 'removal').map((a) => a.id)).toEqual(['removal@2'])
  })

  it('takes longer for more', () => {
    const days = (copies: number) =>
      run(retrofit(Array.from({ length: copies }, () => 'P')), 's').activities.find((a) => a.id === 'set@P')!
        .duration_days
    expect(days(40)).toBeGreaterThan(days(1))
  })

  it('plans a removal that adds nothing', () => {
    const document: SiteDocument = { ...baseDocument, scenarios: [{ id: 's', remove: ['m1'] }] }
    expect(run(document, 's').activities.map((a) => a.id)).toEqual(['power-down', 'removal'])
  })
})

describe('dates', () => {
  const schedule = { activities: [own('A', 3), own('B', 2, ['A']), own('ready', 0, ['B'])] }

  it('start at schedule.start, else today, else the first Monday of 2027', () => {
    const start = (given: object, options = {}) =>
      run({ ...baseDocument, schedule: { ...schedule, ...given } }, null, options).start
    expect(start({ start: '2027-05-01' }, { today: '2026-11-01' })).toBe('2027-05-03')
    expect(start({}, { today: '2026-11-01' })).toBe('2026-11-02')
    expect(start({})).toBe('2027-01-04')
    expect(run(baseDocument)).toMatchObject({
      start: '2027-01-04',
      finish: '2027-01-04',
      p80: '2027-01-04',
      activities: [],
    })
  })

  it('keep off the holidays of the named calendar', () => {
    const finish = run({
      ...baseDocument,
      schedule: { start: '2027-01-14', calendar: 'us-federal', ...schedule },
    }).finish
    expect(finish).toBe('2027-01-22') // 14, 15, (18 off), 19 | 20, 21 | milestone on the day after
  })

  it('all move with the start by whole weeks', () => {
    const result = (start: string) => run({ ...baseDocument, schedule: { ...schedule, start } })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (weeks) => {
        const shift = (date: string) => Temporal.PlainDate.from(date).add({ weeks }).toString()
        const [here, there] = [result('2027-01-06'), result(shift('2027-01-06'))]
        expect(there.finish).toBe(shift(here.finish))
        expect(there.activities.map((a) => [a.earlyStart, a.lateFinish])).toEqual(
          here.activities.map((a) => [shift(a.earlyStart), shift(a.lateFinish)]),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('count a started day of a fractional duration', () => {
    const { activities } = run({
      ...baseDocument,
      schedule: { activities: [own('A', 2.5), own('B', 0.5, ['A']), own('C', 1, ['B'])] },
    })
    expect(activities.map((a) => [a.earlyStart, a.earlyFinish])).toEqual([
      ['2027-01-04', '2027-01-06'],
      ['2027-01-06', '2027-01-06'],
      ['2027-01-07', '2027-01-07'],
    ])
  })

  it('are as likely as the seed says, and certain where nothing is uncertain', () => {
    const certain = run({ ...baseDocument, schedule })
    expect([certain.p50, certain.p80]).toEqual([certain.finish, certain.finish])
    const risky = run(retrofit(), 's', { seed: 3 })
    expect(risky.p80 > risky.p50).toBe(true)
    expect(run(retrofit(), 's', { seed: 3 })).toEqual(risky)
  })
})

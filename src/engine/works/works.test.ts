import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { checkSite } from '../check-site'
import type { ScheduleResult } from '../results'
import type { Moment } from './moment'
import { reviewWorks, tightestStretch } from './review-works'
import { siteInService } from './site-in-service'
import { stretchAt, worksStretches } from './works-stretches'

const size_m = [1, 1, 2] as const
const items = new Map<string, Item>(
  (
    [
      { id: 'grid', category: 'utility', name: 'Grid', size_m, power: { role: 'source', rating_kW: 5000 } },
      { id: 'board', category: 'lv-switchboard', name: 'Board', size_m, power: { role: 'conduit', rating_kW: 500 } },
      { id: 'miner', category: 'asic-rack', name: 'Miner', size_m, power: { role: 'load' }, load: { design_kW: 100 } },
      { id: 'gpu', category: 'gpu-rack', name: 'GPU', size_m, power: { role: 'load' }, load: { design_kW: 200 } },
    ] as unknown as Item[]
  ).map((item) => [item.id, item]),
)
const power = (id: string, from: string, to: string) => ({ id, kind: 'power' as const, from, to })
const document = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Works' },
  placements: [
    { id: 'grid', item: 'grid', at: [0, 0] },
    { id: 'b1', item: 'board', at: [5, 0] },
    { id: 'b2', item: 'board', at: [9, 0] },
    { id: 'old', item: 'miner', at: [20, 0] },
    { id: 'stays', item: 'miner', at: [30, 0] },
  ],
  connections: [
    power('g1', 'grid', 'b1'),
    power('g2', 'grid', 'b2'),
    power('o', 'b1', 'old'),
    power('s', 'b1', 'stays'),
  ],
  scenarios: [
    {
      id: 's',
      remove: ['old'],
      removeConnections: ['s'],
      add: {
        placements: [{ id: 'new', item: 'gpu', at: [20, 0], phase: 1 }],
        connections: [power('n', 'b1', 'new'), power('s2', 'b2', 'stays')],
      },
    },
  ],
} as unknown as SiteDocument
const baseline = resolveSite(document, items, null)
const site = resolveSite(document, items, 's')
const activity = (kind: string, earlyStart: string, earlyFinish: string) =>
  ({ id: kind, kind, phase: '1', earlyStart, earlyFinish }) as ScheduleResult['activities'][number]
const schedule = {
  start: '2027-01-04',
  finish: '2027-02-12',
  activities: [
    activity('removal', '2027-01-11', '2027-01-12'),
    activity('set', '2027-01-13', '2027-01-20'),
    activity('commissioning', '2027-01-21', '2027-02-12'),
  ],
} as unknown as ScheduleResult
const on = (date: string): Moment => ({ type: 'date', date })
const at = (moment: Moment) => {
  const then = siteInService(site, baseline, schedule, moment)
  return { placements: then.placements.map((p) => p.id), connections: then.connections.map((c) => c.id) }
}

describe('siteInService', () => {
  it('is the baseline before the works', () => {
    expect(at({ type: 'today' })).toEqual(at(on('2027-01-05')))
    expect(at({ type: 'today' }).placements.sort()).toEqual(baseline.placements.map((p) => p.id).sort())
    expect(at({ type: 'today' }).connections.sort()).toEqual(baseline.connections.map((c) => c.id).sort())
  })

  it('leaves out what is being removed, and what is set but not commissioned', () => {
    for (const date of ['2027-01-11', '2027-01-15', '2027-02-12'])
      expect(at(on(date))).toEqual({ placements: ['grid', 'b1', 'b2', 'stays'], connections: ['g1', 'g2', 's'] })
  })

  it('is the scenario once its last phase is commissioned', () => {
    const done = siteInService(site, baseline, schedule, on('2027-02-13'))
    expect(done.placements).toEqual(site.placements)
    expect(done.connections).toEqual(site.connections)
    expect(siteInService(site, baseline, null, { type: 'phase', phase: '1' }).placements).toEqual(site.placements)
  })

  it('gives, at both ends of the works, the check of what stood and of what is planned', () => {
    const first = checkSite(siteInService(site, baseline, schedule, { type: 'today' }))
    expect(first.power.nodes).toEqual(checkSite(baseline).power.nodes)
    const last = checkSite(siteInService(site, baseline, schedule, on('2027-03-01')))
    expect(last.findings).toEqual(checkSite(site).findings)
  })
})

describe('worksStretches', () => {
  it('divides the works where something leaves or enters service', () => {
    const stretches = worksStretches(site, schedule)
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [null, '2027-01-10'],
      ['2027-01-11', '2027-02-12'],
      ['2027-02-13', null],
    ])
    expect(stretchAt(stretches, on('2027-02-12'))).toBe(stretches[1])
    expect(stretchAt(stretches, on('2026-12-01'))).toBe(stretches[0])
    expect(stretchAt(stretches, null)).toBe(stretches[2])
  })

  it('goes by phases where no schedule has dates', () => {
    expect(worksStretches(site, null).map((s) => s.moment)).toEqual([{ type: 'today' }, { type: 'phase', phase: '1' }])
  })
})

describe('reviewWorks', () => {
  const reviews = reviewWorks(
    worksStretches(site, schedule).map((stretch) => {
      const then = siteInService(site, baseline, schedule, stretch.moment)
      return { stretch, site: then, check: checkSite(then) }
    }),
  )

  it('says what is served when, and what one outage drops', () => {
    expect(reviews.map((r) => [r.mining_kW, r.ai_kW, r.unserved_kW, r.exposed_kW])).toEqual([
      [200, 0, 0, 0],
      [100, 0, 0, 0],
      [100, 200, 0, 200],
    ])
  })

  it('finds the stretch with the least to spare', () => {
    expect(tightestStretch(reviews)?.from).toBe('2027-02-13')
    const starved = reviews.map((r, i) => (i === 1 ? { ...r, unserved_kW: 5 } : r))
    expect(tightestStretch(starved)?.from).toBe('2027-01-11')
    expect(tightestStretch([])).toBeUndefined()
  })
})

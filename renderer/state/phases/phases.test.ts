import { describe, expect, it } from 'vitest'
import type { ScheduleResult } from '../../../src/engine/results'
import { phasePlan } from '../../../src/engine/works/phase-plan'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'
import { phaseConflicts } from './phase-conflicts'
import { siteAsOf } from './site-as-of'

const items = new Map<string, Item>([
  ['miner', { id: 'miner', category: 'asic-rack', name: 'Miner', size_m: [1, 1, 2] }],
  ['gpu', { id: 'gpu', category: 'gpu-rack', name: 'GPU', size_m: [1, 1, 2], load: { design_kW: 100 } }],
  ['board', { id: 'board', category: 'lv-switchboard', name: 'Board', power: { role: 'conduit', rating_kW: 500 } }],
])
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Phases' },
  placements: [
    { id: 'old-1', item: 'miner', at: [0, 0] },
    { id: 'old-2', item: 'miner', at: [10, 0], phase: 2 },
    { id: 'stays', item: 'miner', at: [20, 0] },
  ],
  scenarios: [
    {
      id: 's',
      remove: ['old-1', 'old-2'],
      add: {
        placements: [
          { id: 'new-1', item: 'gpu', at: [0, 0], phase: 1 },
          { id: 'early', item: 'gpu', at: [10, 0.2], phase: 1 },
          { id: 'board', item: 'board', at: [5, 9], phase: 2 },
          { id: 'new-2', item: 'gpu', at: [30, 0], phase: 2 },
        ],
        connections: [{ id: 'c', kind: 'power', from: 'board', to: 'new-1' }],
      },
    },
  ],
}
const site = resolveSite(document, items, 's')
const activity = (kind: string, phase: string, earlyStart: string, earlyFinish: string) =>
  ({ id: `${kind}@${phase}`, kind, phase, earlyStart, earlyFinish }) as ScheduleResult['activities'][number]
const schedule = {
  start: '2027-01-04',
  finish: '2027-04-01',
  activities: [
    activity('procurement', '1', '2027-01-04', '2027-01-08'),
    activity('removal', '1', '2027-01-11', '2027-01-12'),
    activity('set', '1', '2027-01-13', '2027-01-20'),
    activity('removal', '2', '2027-02-01', '2027-02-03'),
    activity('electrical', '2', '2027-02-04', '2027-02-10'),
    activity('set', '2', '2027-02-11', '2027-02-20'),
  ],
} as unknown as ScheduleResult
const at = (asOf: Parameters<typeof siteAsOf>[2]) => {
  const { standing, underWay, gone } = siteAsOf(site, schedule, asOf)
  return { standing: standing.map((p) => p.id), underWay: [...underWay], gone: gone.map((p) => p.id) }
}

describe('phasePlan', () => {
  it('gives each phase what comes, what goes, its load and its dates', () => {
    const plan = phasePlan(site, schedule)
    expect(plan.map((p) => [p.id, p.added.length, p.removed.map((r) => r.id), p.ai_kW])).toEqual([
      ['1', 2, ['old-1'], 200],
      ['2', 2, ['old-2'], 100],
    ])
    expect(plan.map((p) => p.works)).toEqual([
      { from: '2027-01-11', to: '2027-01-20' },
      { from: '2027-02-01', to: '2027-02-20' },
    ])
  })
})

describe('siteAsOf', () => {
  it('begins with what stands today and ends with the scenario', () => {
    expect(at({ type: 'today' })).toEqual({ standing: ['stays', 'old-1', 'old-2'], underWay: [], gone: [] })
    expect(at(null).standing).toEqual(site.placements.map((p) => p.id))
  })

  it('shows a phase done: its removals gone, its additions marked, later ones not there', () => {
    expect(at({ type: 'phase', phase: '1' })).toEqual({
      standing: ['stays', 'new-1', 'early', 'old-2'],
      underWay: ['new-1', 'early'],
      gone: ['old-1'],
    })
  })

  it('follows the dates of removal and of each trade', () => {
    expect(at({ type: 'date', date: '2027-01-11' })).toMatchObject({ underWay: ['old-1'], gone: [] })
    expect(at({ type: 'date', date: '2027-01-15' })).toMatchObject({ underWay: ['new-1', 'early'], gone: ['old-1'] })
    expect(at({ type: 'date', date: '2027-02-05' })).toMatchObject({ underWay: ['board'], gone: ['old-1', 'old-2'] })
    expect(at({ type: 'date', date: '2027-03-01' }).standing).toEqual(site.placements.map((p) => p.id))
  })
})

describe('phaseConflicts', () => {
  it('finds loads whose only feeder comes later, and places that are cleared later', () => {
    expect(phaseConflicts(site, phasePlan(site, schedule))).toEqual([
      { kind: 'fed-later', id: 'new-1', by: 'board' },
      { kind: 'in-the-way', id: 'early', by: 'old-2' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { AvailabilityReport, LoadAvailability } from '../../engine/availability/availability-report'
import type { RatedAvailability } from '../../engine/availability/rated/rated-availability-report'
import type { LoadRedundancy, RedundancyReport, SinglePoint } from '../../engine/redundancy/redundancy-report'
import type { TraceQuestion } from '../../engine/trace/trace-types'
import { sampleInput } from '../testing/sample-answers'
import { shippedTranslator } from '../testing/shipped-resources'
import type { ReportGap } from './report-resilience'
import { resilienceModel } from './resilience-model'

const en = shippedTranslator('en')

const load = (id: string, achieved: LoadRedundancy['achieved']): LoadRedundancy => ({
  loads: [id, `${id}-2`],
  load_kW: 240,
  required: 'concurrently-maintainable',
  achieved,
  systems: [{ system: 'power', topology: '2N', paths: 2, limitedBy: null, margin: 0.2, tightest: null }],
  obstacles: achieved === 'none' ? [{ kind: 'unserved', system: 'liquid', out: ['CDU1'], ids: [] }] : [],
})
const point = (id: string, lost_kW: number, protected_kW: number): SinglePoint => ({
  id,
  lost: ['G1'],
  lost_kW,
  atRisk: [],
  atRisk_kW: 0,
  protected_kW,
})
const redundancy: RedundancyReport = {
  loads: [load('G1', 'concurrently-maintainable'), load('G3', 'none')],
  groups: [],
  singlePoints: [point('LV3', 900, 0), point('CDU1', 240, 240)],
  required_kW: 480,
  reached_kW: 240,
}
const gap: ReportGap = {
  loads: ['G3', 'G3-2'],
  reached: ['G3', 'G3-2'],
  steps: [
    {
      remedy: 'spare-unit',
      params: { name: 'CDU', of: 'CDU1' },
      cost: { money: null, unpriced: ['cdu'] },
      reaches: ['G3', 'G3-2'],
    },
  ],
  currency: 'USD',
  total: { low: 0, base: 0, high: 0 },
  complete: false,
  proof: { kind: 'bound', lower: 0 },
  considered: 12,
  impossible: false,
}
const available = (id: string, downtime_hPerYear: number): LoadAvailability => ({
  ids: [id],
  design_kW: 120,
  availability: 1 - downtime_hPerYear / 8760,
  downtime_hPerYear,
  downtimeWidth_hPerYear: 0,
  failures_perYear: 0.1,
  failuresWidth_perYear: 0,
  mtbf_h: 87600,
})
const availability: AvailabilityReport = {
  site: { availability: 0.9998, unserved_MWhPerYear: 12.34, unservedWidth_MWhPerYear: 0 },
  followed: null,
  loads: [available('R1-1', 2), available('G1', 1)],
  worst: null,
  components: [],
  commonCauses: [],
  cutSets: [{ members: ['CDU1', 'CDU2'], order: 2, unavailability: 1e-6, loads: ['G1'], lost_kW: 120 }],
  cutSetCount: 3,
  beta: 0.05,
  missing: ['LV3'],
}
const within = { availability: 0.9995, mostAvailability: 0.9997, overloaded_hPerYear: 0.9 }
const rated: RatedAvailability = {
  loads: [{ ids: ['G1'], design_kW: 120, ...within }],
  site: within,
  beyond: 2e-4,
}
const model = resilienceModel(sampleInput({ resilience: { redundancy, gap, availability, rated } }), en)!

describe('resilienceModel', () => {
  it('is left out where the engine was not asked', () => {
    expect(resilienceModel(sampleInput(), en)).toBeNull()
  })

  it('prints availability within ratings beside that of supply, as the lower bound that it is', () => {
    expect(model.availability?.lead).toContain('Within every rating 99.9500\u00a0% to 99.9700\u00a0%')
    const rows = model.availability!.loads.rows
    expect(model.availability!.loads.columns.find(({ key }) => key === 'rated')?.title).toBe('Within ratings, at least')
    expect(rows.find((row) => row.loads === 'G1')).toMatchObject({ rated: '99.9500\u00a0%' })
    const bounded = { ...availability, followed: 3 }
    const { caveats } = resilienceModel(
      sampleInput({ resilience: { redundancy, gap, availability: bounded, rated } }),
      en,
    )!.availability!
    expect(caveats.join(' ')).toContain('3 failures at once are followed')
    expect(model.availability?.caveats.join(' ')).not.toContain('followed')
  })

  it('lists loads that fall short first, with what keeps them down', () => {
    expect(model.lead).toContain('240\u00a0kW of 480\u00a0kW')
    expect(model.lead).toContain('one single component')
    expect(model.classes?.rows[0]).toMatchObject({ loads: 'G3 and 1 more', has: 'none', power: '2N', liquid: '–' })
    expect(model.classes?.rows[0]?.obstacle).toBe('lost without CDU1')
  })

  it('names the single points that threaten protected loads, whatever else costs more', () => {
    expect(model.points?.rows.map((row) => row.component)).toEqual(['CDU1'])
  })

  it('says that an addition has no price rather than a zero', () => {
    expect(model.gap?.table.rows[0]).toMatchObject({ cost: null, reaches: 'G3 and 1 more' })
    expect(model.gap?.lead).toContain('lower bound')
  })

  it('says how far a plan may be from the cheapest', () => {
    const leadOf = (more: Partial<ReportGap>) =>
      resilienceModel(sampleInput({ resilience: { redundancy, gap: { ...gap, ...more }, availability, rated } }), en)!
        .gap?.lead
    const priced = { complete: true, total: { low: 100, base: 112, high: 200 } }
    expect(leadOf({ ...priced, proof: { kind: 'bound', lower: 100 } })).toContain('at most 12 %')
    expect(leadOf({ ...priced, proof: { kind: 'cheapest' } })).toContain('12 additions considered')
    expect(leadOf({ steps: [], impossible: true })).toContain('no choice of them')
  })

  it('puts loads that require redundancy before those down longer, and prints the caveats', () => {
    expect(model.availability?.loads.rows.map((row) => row.loads)).toEqual(['G1', 'R1-1'])
    expect(model.availability?.cutSets?.rows[0]).toMatchObject({ members: 'CDU1 + CDU2', hours: '0.0088' })
    const caveats = model.availability?.caveats.join(' ')
    expect(caveats).toContain('beta 5')
    expect(caveats).toContain('1 component has no figures')
  })

  it('numbers the figures of its first rows, each under its column', () => {
    const asked: string[] = []
    const ask = (question: TraceQuestion) => asked.push(question.of)
    const noted = resilienceModel(sampleInput({ resilience: { redundancy, gap, availability, rated } }), en, ask)!
    expect(noted.classes?.notes?.[0]).toEqual({ draw: 1, has: 2 })
    expect(noted.points?.notes?.[0]).toEqual({ lost: 5, atRisk: 6, protected: 7 })
    // The gap of this sample says of no site that its costs could be traced to.
    expect(noted.gap?.table.notes).toEqual([{}])
    expect(Object.keys(noted.availability?.loads.notes?.[0] ?? {})).toEqual([
      'draw',
      'share',
      'rated',
      'downtime',
      'failures',
    ])
    expect(noted.availability?.cutSets?.notes?.[0]).toEqual({ lost: asked.length })
    expect(model.classes?.notes).toEqual([])
  })

  it('says so where nothing requires redundancy', () => {
    const none = { ...redundancy, loads: [], required_kW: 0, reached_kW: 0 }
    const bare = resilienceModel(sampleInput({ resilience: { redundancy: none, gap: null, availability, rated } }), en)!
    expect(bare.lead).toBe('No load of this site requires redundancy.')
    expect([bare.classes, bare.gap]).toEqual([null, null])
  })
})

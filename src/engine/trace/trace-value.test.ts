import { describe, expect, it } from 'vitest'
import ruleTexts from '../../../resources/locales/en/rules.json'
import texts from '../../../resources/locales/en/trace.json'
import { rectangleOutline } from '../../geometry/outline'
import { flattenTexts, type Texts } from '../../i18n/texts'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { checkSite } from '../check-site'
import { estimateSite } from '../estimate/estimate-site'
import { scheduleSite } from '../schedule/schedule-site'
import { restsOnAssumption } from './assumptions-below'
import { place, supplied } from './plans/testing/planned-site'
import { expectSound } from './testing/expect-sound'
import type { TraceContext, TraceQuestion } from './trace-types'
import { traceValue } from './trace-value'

const sheet = (grade: 'A' | 'C', ...verifiedFields: string[]) => ({
  title: 'Data sheet',
  address: 'https://example.org',
  grade,
  verifiedFields,
})
const items: Item[] = [
  { id: 'grid', category: 'utility-feed', name: 'Grid', power: { role: 'source', rating_kVA: 4000 } },
  {
    id: 'tx',
    category: 'transformer',
    name: 'Transformer',
    power: {
      role: 'conduit',
      rating_kVA: 2500,
      efficiency: [
        [0.25, 0.99],
        [1, 0.98],
      ],
    },
    source: sheet('A', 'power.rating_kVA', 'power.efficiency'),
  },
  {
    id: 'board',
    category: 'lv-switchboard',
    name: 'Board',
    power: { role: 'conduit', rating_kVA: 1000, continuousFactor: 0.8 },
    source: sheet('C', 'power'),
  },
  {
    id: 'rack',
    category: 'gpu-rack',
    name: 'Rack',
    size_m: [0.6, 1.2, 2.2],
    mass_kg: 1360,
    load: { design_kW: 120, powerFactor: 0.98 },
    heat: { liquidFraction: 0.85, deltaT_K: 10, supplyMax_C: 40 },
    cost: { low: 1, base: 2, high: 3, currency: 'EUR' },
    leadTime_weeks: { low: 10, base: 20, high: 30 },
    source: sheet('A', 'load', 'heat', 'mass_kg', 'size_m'),
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'CDU',
    load: { design_kW: 10 },
    liquidCooling: { role: 'conduit', capacity_kW: 300, approach_K: 4, maxFlow_lpm: 900 },
    source: sheet('C', 'load.design_kW'),
  },
  {
    id: 'dry',
    category: 'dry-cooler',
    name: 'Dry cooler',
    liquidCooling: { role: 'sink', capacity_kW: 400, approach_K: 6, rejects: 'dry-bulb' },
  },
  { id: 'fan', category: 'fan-wall', name: 'Fan wall', airCooling: { capacity_kW: 40 } },
]
const outline = rectangleOutline([0, 0], [40, 20])
const racks = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Traced', currency: 'USD', climate: { designDryBulb_C: 38, designWetBulb_C: 24 } },
  buildings: [{ id: 'B', outline, halls: [{ id: 'H', name: 'Hall', outline, floorLoad_kPa: 10 }] }],
  items,
  placements: [
    place('U', 'grid', -5, null),
    place('T', 'tx', -8, null),
    place('S', 'board', 2),
    place('F1', 'fan', 4),
    place('F2', 'fan', 6),
    place('D', 'dry', -12, null),
  ],
  connections: [
    { id: 'a', kind: 'power', from: 'U', to: 'T' },
    { id: 'b', kind: 'power', from: 'T', to: 'S' },
  ],
  scenarios: [
    {
      id: 'ai',
      add: {
        placements: [place('C', 'cdu', 8), ...racks.map((id, i) => place(id, 'rack', 12 + 3 * i))],
        connections: [
          { id: 'c', kind: 'coolant', from: 'D', to: 'C' },
          { id: 'd', kind: 'power', from: 'S', to: 'C', length_m: 12 },
          ...supplied(racks, 'S', 'C', 20),
        ],
      },
    },
  ],
  estimate: {
    rates: { EUR: 1.1 },
    locationFactor: 0.9,
    laborRate_perHour: 100,
    indirects: { engineering_pct: 8, contingency_pct: 10 },
    unitPrices: 'typical',
  },
  schedule: {
    start: '2027-01-04',
    activities: [
      { id: 'own', duration_days: 5, after: [{ id: 'set', type: 'SS', lag_days: 2 }], notBefore: '2027-02-01' },
    ],
  },
}
const lookup = new Map(items.map((i) => [i.id, i]))
const baseline = resolveSite(document, lookup)
const site = resolveSite(document, lookup, 'ai')
const check = checkSite(site)
const estimate = estimateSite(site, baseline, { draws: 50 })
const schedule = scheduleSite(site, baseline, { draws: 50 })
const context: TraceContext = { site, check, estimate, baseline }
const value = (question: TraceQuestion) => traceValue(question, context)?.value

describe('traceValue', () => {
  const questions: TraceQuestion[] = [
    ...(['it_kW', 'mining_kW', 'ai_kW', 'facility_kW', 'pue'] as const).map(
      (figure) => ({ of: 'summary', figure }) as const,
    ),
    ...['T', 'S'].flatMap((id) =>
      (['limit', 'utilisation', 'out_kVA'] as const).map((figure) => ({ of: 'power', id, figure }) as const),
    ),
    ...['D', 'C', 'R1'].flatMap((id) =>
      (['supply_C', 'flow_lpm', 'limit', 'utilisation', 'in_kW'] as const).map(
        (figure) => ({ of: 'liquid', id, figure }) as const,
      ),
    ),
    ...(['out_kW', 'limit', 'utilisation'] as const).map((figure) => ({ of: 'air', id: 'F1', figure }) as const),
    ...['T', 'C', 'F1'].flatMap((id) =>
      (['value', 'limit'] as const).map((figure) => ({ of: 'worst', id, figure }) as const),
    ),
    ...check.findings.flatMap(({ key }) =>
      (['value', 'limit'] as const).map((figure) => ({ of: 'finding', key, figure }) as const),
    ),
    ...(['facility', 'direct', 'subtotal', 'hardware', 'perMW', 'addedAi_MW'] as const).map(
      (figure) => ({ of: 'estimate', figure }) as const,
    ),
    ...schedule.activities.flatMap(({ id }) =>
      (['start', 'finish', 'duration'] as const).map((figure) => ({ of: 'activity', id, figure }) as const),
    ),
  ]

  it('explains every figure by formulas that give it again, down to figures with an origin', () => {
    const seen = expectSound(questions, context)
    expect(seen.origins).toEqual(new Set(['computed', 'nameplate', 'catalogue', 'assumed', 'typed']))
    expect(seen.traces).toBeGreaterThan(150)
    const known = flattenTexts({ trace: texts, rules: ruleTexts } as unknown as Texts)
    for (const key of seen.keys) expect(known.has(key), key).toBe(true)
  })

  it('says what check, estimate and schedule say', () => {
    expect(value({ of: 'summary', figure: 'pue' })).toBe(check.summary.pue)
    expect(value({ of: 'power', id: 'S', figure: 'out_kVA' })).toBe(check.power.nodes.S!.out_kVA)
    expect(value({ of: 'liquid', id: 'R1', figure: 'supply_C' })).toBe(48)
    expect(value({ of: 'estimate', figure: 'perMW' })).toBe(estimate.perMW!.base)
    expect(value({ of: 'activity', id: 'own', figure: 'start' })).toBeGreaterThanOrEqual(20)
    expect(traceValue({ of: 'power', id: 'nobody', figure: 'limit' }, context)).toBeNull()
  })

  it('leads from an overload to the racks behind it and its limit to the nameplate and the code', () => {
    const finding = check.findings.find((f) => f.rule === 'power/overload')!
    const limit = traceValue({ of: 'finding', key: finding.key, figure: 'limit' }, context)!
    expect(limit).toMatchObject({
      formula: 'product',
      value: 800,
      unit: 'kVA',
      noteKey: 'rules.power/overload.formula',
    })
    expect(limit.inputs[0]).toMatchObject({
      value: 1000,
      origin: 'catalogue',
      source: { title: 'Data sheet', grade: 'C' },
    })
  })
})

describe('restsOnAssumption', () => {
  it('marks what rests on a figure that no source gives', () => {
    // The CDU's capacity is in no verified field; the rack's design power and the transformer's rating are.
    expect(restsOnAssumption({ of: 'liquid', id: 'C', figure: 'utilisation' }, context)).toBe(true)
    expect(restsOnAssumption({ of: 'summary', figure: 'ai_kW' }, context)).toBe(false)
    expect(restsOnAssumption({ of: 'power', id: 'T', figure: 'limit' }, context)).toBe(false)
    expect(restsOnAssumption({ of: 'liquid', id: 'D', figure: 'supply_C' }, context)).toBe(false)
  })

  it('counts each assumed figure once, however many racks share it', () => {
    const trace = traceValue({ of: 'liquid', id: 'C', figure: 'supply_C' }, context)!
    expect(trace.assumptions).toBe(1)
  })
})

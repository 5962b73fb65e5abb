import { describe, expect, it } from 'vitest'
import english from '../../../../resources/locales/en/trace.json'
import italian from '../../../../resources/locales/it/trace.json'
import { flattenTexts, type Texts } from '../../../i18n/texts'
import { availabilityOf } from '../../availability/availability-of'
import { checkSite } from '../../check-site'
import { annualEnergy } from '../../energy/annual-energy'
import { estimateSite } from '../../estimate/estimate-site'
import { hydraulicsBroken } from '../../rules/testing/broken/hydraulics-site'
import { buildSite } from '../../rules/testing/build-site'
import { expectSound } from '../testing/expect-sound'
import type { TraceContext, TraceQuestion } from '../trace-types'
import { traceValue } from '../trace-value'

const site = buildSite({
  site: {
    name: 'Year',
    energyPrice_perMWh: 40,
    climate: {
      designDryBulb_C: 36,
      designWetBulb_C: 22,
      bins: [
        { dryBulb_C: 5, wetBulb_C: 3, hours: 4000 },
        { dryBulb_C: 20, wetBulb_C: 14, hours: 3000 },
        { dryBulb_C: 32, wetBulb_C: 21, hours: 1000 },
      ],
    },
  },
  items: {
    grid: { category: 'utility-feed', power: { role: 'source', rating_kVA: 5000 } },
    board: { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 1000, efficiency: 0.98 } },
    rack: {
      category: 'gpu-rack',
      mass_kg: 1400,
      load: { design_kW: 100 },
      heat: { liquidFraction: 1, deltaT_K: 10, supplyMax_C: 40, pressureDrop_kPa: 60 },
      measured: { 'load.design_kW': { date: '2026-09-30', by: 'Rossi' } },
    },
    cdu: {
      category: 'cdu',
      load: { design_kW: 4 },
      liquidCooling: { role: 'conduit', capacity_kW: 400, approach_K: 4, head_kPa: 180, maxFlow_lpm: 500 },
    },
    tower: {
      category: 'cooling-tower',
      load: { design_kW: 10 },
      liquidCooling: {
        role: 'sink',
        capacity_kW: 500,
        approach_K: 4,
        rejects: 'wet-bulb',
        evaporation_l_perkWh: 1.5,
        head_kPa: 200,
        maxFlow_lpm: 800,
      },
    },
  },
  placements: { grid1: {}, board1: {}, rack1: { mission: 'ai' }, rack2: { mission: 'ai' }, cdu1: {}, tower1: {} },
  connections: {
    'grid1>board1': {},
    'board1>rack1': {},
    'board1>rack2': {},
    'board1>cdu1': {},
    'board1>tower1': {},
    'tower1~cdu1': { length_m: 20, bore_m: 0.1 },
    'cdu1~rack1': { length_m: 8, bore_m: 0.05 },
    'cdu1~rack2': { length_m: 12, bore_m: 0.05 },
  },
})
const context: TraceContext = { site, check: checkSite(site) }
const value = (question: TraceQuestion) => traceValue(question, context)?.value
const known = [english, italian].map((trace) => flattenTexts({ trace } as unknown as Texts))

describe('figures of the site beyond its networks', () => {
  const year = annualEnergy(site)!
  const energy = ['pue', 'wue', 'energy', 'it', 'cost', 'water', 'peak', 'free', 'compressor', 'missed'] as const
  const availability = ['availability', 'downtime', 'failures', 'rated'] as const
  const circuit = ['flow', 'required', 'headRequired', 'headAvailable'] as const
  const bank = ['out_kW', 'flow_lpm', 'capacity_kW', 'firmCapacity_kW', 'firmFlow_lpm'] as const
  const counted = ['objects', 'outages', 'errors', 'warnings'] as const
  const questions: readonly TraceQuestion[] = [
    ...energy.map((figure) => ({ of: 'energy', figure }) as const),
    ...availability.map((figure) => ({ of: 'availability', id: 'rack1', figure }) as const),
    { of: 'availability', id: null, figure: 'availability' },
    { of: 'availability', id: null, figure: 'unserved' },
    { of: 'availability', id: null, figure: 'rated' },
    { of: 'cut-set', members: ['grid1'] },
    { of: 'loads', ids: ['rack1', 'rack2'], figure: 'design_kW' },
    { of: 'loads', ids: ['rack1', 'cdu1'], figure: 'mass_kg' },
    { of: 'stated', id: 'rack1', path: 'heat.supplyMax_C', unit: 'C' },
    { of: 'pipe', connection: 'cdu1~rack2', figure: 'velocity' },
    { of: 'pipe', connection: 'cdu1~rack2', figure: 'drop' },
    ...circuit.map((figure) => ({ of: 'circuit', id: 'rack1', loop: 'cdu1', figure }) as const),
    { of: 'circuit', id: 'cdu1', loop: 'cdu1', figure: 'duty' },
    ...bank.map((figure) => ({ of: 'bank', network: 'liquid', ids: ['cdu1', 'tower1'], figure }) as const),
    ...counted.map((figure) => ({ of: 'count', figure }) as const),
    { of: 'supply', ids: ['rack1'] },
    { of: 'supply', ids: ['board1'] },
    { of: 'placements', ids: ['rack1', 'rack2', 'cdu1'] },
    ...(['error', 'warning', 'info', 'waived'] as const).map((figure) => ({ of: 'listed', figure }) as const),
    { of: 'findings', keys: context.check.findings.map((f) => f.key) },
    { of: 'it-load', figure: 'unserved' },
    { of: 'it-load', figure: 'exposed' },
    { of: 'moved', id: 'rack1', from: [1, 2] },
  ]

  it('follow from figures with an origin, each with its words', () => {
    const { keys } = expectSound(questions, context)
    for (const key of keys) for (const texts of known) expect(texts.has(key), key).toBe(true)
  })

  it('are those of the year', () => {
    expect(value({ of: 'energy', figure: 'pue' })).toBeCloseTo(year.pue, 9)
    expect(value({ of: 'energy', figure: 'cost' })).toBeCloseTo(year.cost!, 6)
    expect(value({ of: 'energy', figure: 'water' })).toBeCloseTo(year.water_m3, 6)
    expect(value({ of: 'energy', figure: 'free' })).toBeCloseTo(year.freeCooling_h, 6)
    expect(value({ of: 'energy', figure: 'peak' })).toBe(year.peak_kW)
  })

  it('are those of the availability report', () => {
    const report = availabilityOf(site)
    const load = report.loads.find(({ ids }) => ids.includes('rack1'))!
    expect(value({ of: 'availability', id: 'rack1', figure: 'downtime' })).toBeCloseTo(load.downtime_hPerYear, 9)
    expect(value({ of: 'availability', id: null, figure: 'unserved' })).toBeCloseTo(report.site.unserved_MWhPerYear!, 9)
  })

  it('are those of the cut sets, with a common cause and without', () => {
    for (const beta of [undefined, 0.1]) {
      const shared: typeof site = { ...site, checks: beta === undefined ? {} : { commonCause: beta } }
      const { cutSets } = availabilityOf(shared)
      expect(cutSets.length).toBeGreaterThan(0)
      for (const { members, unavailability } of cutSets)
        expect(
          traceValue({ of: 'cut-set', members }, { site: shared, check: checkSite(shared) })?.value,
          members.join(' '),
        ).toBeCloseTo(unavailability * 8760, 9)
    }
  })

  it('rest on the ratings of what feeds and cools, for a supply', () => {
    const names = traceValue({ of: 'supply', ids: ['rack1'] }, context)!.inputs.map(({ nameKey }) => nameKey)
    expect(names.sort()).toEqual([
      'trace.figures.liquidCooling.capacity_kW',
      'trace.figures.liquidCooling.capacity_kW',
      'trace.figures.power.rating_kVA',
      'trace.figures.power.rating_kVA',
      'trace.figures.supply.loads',
    ])
  })

  it('are those that the check counted', () => {
    const { findings, outagesSolved } = context.check
    const open = findings.filter((f) => f.severity === 'warning' && !f.waived)
    expect(value({ of: 'count', figure: 'warnings' })).toBe(open.length)
    expect(value({ of: 'count', figure: 'outages' })).toBe(outagesSolved)
    expect(value({ of: 'count', figure: 'objects' })).toBe(site.placements.length)
    expect(value({ of: 'placements', ids: ['rack1', 'cdu1', 'nobody'] })).toBe(2)
    expect(value({ of: 'listed', figure: 'warning' })).toBe(open.length)
    expect(value({ of: 'listed', figure: 'waived' })).toBe(0)
    expect(value({ of: 'findings', keys: [findings[0]!.key, 'gone'] })).toBe(1)
  })

  it('count what an estimate finds among what is listed', () => {
    const estimate = estimateSite({ ...site, added: new Set(['rack1']) }, site, { draws: 10 })
    const [missing] = estimate.findings.filter((f) => f.rule === 'data/missing-price')
    const question = { of: 'listed', figure: missing!.severity } as const
    const listed = traceValue(question, { ...context, estimate })!
    expect(listed.value).toBe(value(question)! + 1)
    expect(listed.inputs.map(({ nameParams }) => nameParams?.rule)).toContain('estimate.findingTitles.missing-price')
  })

  it('are those of a review of works', () => {
    expect(value({ of: 'it-load', figure: 'unserved' })).toBe(0)
    // Both racks hang on one board, and want more than that.
    expect(value({ of: 'it-load', figure: 'exposed' })).toBe(200)
    const { at } = site.placements.find((p) => p.id === 'rack1')!
    expect(value({ of: 'moved', id: 'rack1', from: [at[0] - 3, at[1] + 4] })).toBeCloseTo(5, 12)
  })

  it('say that a figure was measured, on which day and by whom', () => {
    const trace = traceValue({ of: 'stated', id: 'rack1', path: 'load.design_kW', unit: 'kW' }, context)!
    expect(trace.inputs).toMatchObject([
      { value: 100, origin: 'measured', measured: { date: '2026-09-30', by: 'Rossi' } },
    ])
    expect(trace.assumptions).toBe(0)
  })

  it('are none where the site has no such thing', () => {
    const bare: TraceContext = { site: buildSite(hydraulicsBroken.site), check: context.check }
    expect(traceValue({ of: 'energy', figure: 'pue' }, bare)).toBeNull()
    expect(traceValue({ of: 'pipe', connection: 'nothing', figure: 'drop' }, bare)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { DocumentError } from '../../model/reading/document-error'
import { estimateSite } from './estimate-site'

const price = (low: number, base: number, high: number, currency = 'EUR') => ({ low, base, high, currency })
const items: Item[] = [
  { id: 'miner', category: 'asic-miner', name: 'Miner' },
  {
    id: 'rack',
    category: 'gpu-rack',
    name: 'Rack',
    load: { design_kW: 120 },
    cost: price(2_000_000, 2_500_000, 3_000_000, 'USD'),
    install: { hours: 60 },
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'CDU',
    liquidCooling: { role: 'conduit' },
    cost: price(80_000, 100_000.5, 150_000),
    install: { hours: 80 },
    codes: { masterFormat: '23 57 00' },
  },
  {
    id: 'board',
    category: 'lv-switchboard',
    name: 'Board',
    power: { role: 'conduit', rating_kW: 500 },
    cost: price(50_000, 60_000, 90_000),
    install: { hours: 40 },
  },
  {
    id: 'track',
    category: 'busway',
    name: 'Track',
    size_m: [0.2, 12, 0.2],
    power: { role: 'conduit', rating_kVA: 500 },
    cost: { ...price(1000, 2000, 3000), per: 'm' },
    install: { hours: 0 },
  },
  { id: 'crate', category: 'storage-rack', name: 'Crate', install: { hours: 0 } },
]
const at: [number, number] = [0, 0]
const put = (id: string, item: string, extra = {}) => ({ id, item, at, ...extra })
const settings = {
  rates: { USD: 0.9 },
  locationFactor: 1.1,
  laborRate_perHour: 50,
  indirects: { engineering_pct: 6, permits_pct: 2, overheadProfit_pct: 8, commissioning_pct: 3, contingency_pct: 10 },
}
const retrofit: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test', currency: 'EUR' },
  placements: [put('m1', 'miner'), put('m2', 'miner'), put('old', 'cdu')],
  connections: [{ id: 'x', kind: 'power', from: 'old', to: 'm1', length_m: 99 }],
  scenarios: [
    {
      id: 's',
      remove: ['m1', 'm2'],
      add: {
        placements: [put('r1', 'rack'), put('r2', 'rack'), put('c1', 'cdu'), put('c2', 'cdu'), put('b1', 'board')],
        connections: [
          { id: 'p1', kind: 'power', from: 'b1', to: 'r1', length_m: 10 },
          { id: 'p2', kind: 'power', from: 'b1', to: 'r2', length_m: 15 },
          { id: 'w1', kind: 'coolant', from: 'c1', to: 'r1', length_m: 8 },
          { id: 'n1', kind: 'network', from: 'r1', to: 'r2' },
        ],
      },
    },
  ],
  estimate: settings,
}
const run = (document: SiteDocument, scenario: string | null = 's', options = {}) => {
  const lookup = new Map(items.map((item) => [item.id, item]))
  return estimateSite(resolveSite(document, lookup, scenario), resolveSite(document, lookup), options)
}
const withSettings = (estimate: SiteDocument['estimate']): SiteDocument => ({
  ...retrofit,
  estimate: { ...settings, ...estimate },
})
const line = (result: ReturnType<typeof run>, item: string) => result.lines.find((l) => l.item === item)!
const rules = (result: ReturnType<typeof run>) => result.findings.map((f) => f.rule)

describe('lines', () => {
  const result = run(retrofit)

  it('come in order: items, labour, runs, removals', () => {
    expect(result.lines.map((l) => [l.item, l.kind === 'item' ? l.group : l.kind, l.quantity, l.unit])).toEqual([
      ['rack', 'hardware', 2, 'each'],
      ['cdu', 'facility', 2, 'each'],
      ['board', 'facility', 1, 'each'],
      ['labor', 'labor', 320, 'h'],
      ['run:cable', 'run', 25, 'm'],
      ['run:pipe', 'run', 8, 'm'],
      ['removal:miner', 'removal', 2, 'each'],
    ])
  })

  it('convert a foreign price and multiply by the location factor', () => {
    expect(line(result, 'rack').unitCost!.base).toBeCloseTo(2_500_000 * 0.9 * 1.1, 6)
    expect(line(result, 'cdu').total!.base).toBeCloseTo(2 * 100_000.5 * 1.1, 6)
    expect(line(result, 'cdu').code).toBe('23 57 00')
  })

  it('take labour as it is', () => {
    expect(line(result, 'labor').total).toEqual({ low: 16_000, base: 16_000, high: 16_000 })
  })

  it('leave unknown, and say so, what nobody gave a price for', () => {
    expect(['run:cable', 'run:pipe', 'removal:miner'].map((item) => line(result, item).total)).toEqual([
      null,
      null,
      null,
    ])
    expect(rules(result)).toEqual([
      'data/missing-unit-price',
      'data/missing-unit-price',
      'data/missing-run-length',
      'data/missing-removal-hours',
    ])
    const unpriced = run({
      ...retrofit,
      scenarios: [{ id: 's', add: { placements: [put('k', 'crate')], connections: [] } }],
    })
    expect(unpriced.lines).toMatchObject([{ item: 'crate', unitCost: null, total: null }])
    expect(unpriced.findings).toMatchObject([{ rule: 'data/missing-price', subjects: ['k'], value: 1 }])
    expect(unpriced.hardware.base).toBe(0)
  })

  it('leave labour unknown without a rate', () => {
    const { laborRate_perHour: _, ...rest } = settings
    const poor = run({ ...retrofit, estimate: rest })
    expect(line(poor, 'labor').total).toBeNull()
    expect(rules(poor)).toContain('data/missing-labor-rate')
  })

  it('price runs and removals as the document says', () => {
    const range = { low: 90, base: 100, high: 120 }
    const priced = run(withSettings({ unitPrices: { cable_perM: range, pipe_perM: range }, removal: { hoursEach: 2 } }))
    expect(line(priced, 'run:cable').total).toEqual({ low: 2250, base: 2500, high: 3000 })
    expect(line(priced, 'run:pipe').total!.base).toBe(800)
    expect(line(priced, 'removal:miner').total!.base).toBe(200)
    expect(rules(priced)).toEqual(['data/missing-run-length'])
  })

  it('price what returns of their own add to the pair, at half its price, and take nothing off', () => {
    const range = { low: 90, base: 100, high: 120 }
    const estimate = (returns: object) => {
      const [scenario] = retrofit.scenarios!
      const connections = scenario!.add!.connections!.map((c) => (c.id === 'w1' ? { ...c, ...returns } : c))
      const document = withSettings({ unitPrices: { cable_perM: range, pipe_perM: range } })
      return run({ ...document, scenarios: [{ ...scenario!, add: { ...scenario!.add, connections } }] })
    }
    const plain = estimate({})
    expect(estimate({ returnLength_m: 8 })).toEqual(plain)
    expect(estimate({ returnLength_m: 3 })).toEqual(plain)
    const longer = estimate({ returnTo: 'c2', returnLength_m: 20 })
    expect(line(longer, 'run:pipe')).toEqual(line(plain, 'run:pipe'))
    expect(line(longer, 'run:return')).toMatchObject({ quantity: 12, unit: 'm', unitCost: { base: 50 } })
    expect(line(longer, 'run:return').total).toEqual({ low: 540, base: 600, high: 720 })
    expect(longer.facility.base - plain.facility.base).toBeGreaterThan(600)
    const unmeasured = (result: typeof plain) => result.findings.find(({ rule }) => rule === 'data/missing-run-length')
    expect(unmeasured(estimate({ returnTo: 'c2' }))!.value).toBe(unmeasured(plain)!.value! + 1)
  })

  it('price runs and removals at shipped figures where asked to', () => {
    const typical = run(withSettings({ unitPrices: 'typical', removal: 'typical' }))
    expect(line(typical, 'run:cable').unitCost!.base).toBeCloseTo(180 * 0.9 * 1.1, 6)
    expect(line(typical, 'removal:miner').total!.base).toBe(50)
  })

  it('buy by the metre what is priced by the metre', () => {
    const document: SiteDocument = {
      ...retrofit,
      scenarios: [{ id: 's', add: { placements: [put('t', 'track')], connections: [] } }],
    }
    expect(run(document).lines).toMatchObject([
      { quantity: 12, unit: 'm', unitCost: { base: expect.closeTo(2200) }, total: { base: expect.closeTo(26_400) } },
    ])
  })

  it('part phases', () => {
    const placements = [put('a', 'cdu', { phase: 1 }), put('b', 'cdu', { phase: 2 }), put('c', 'cdu', { phase: 1 })]
    const document: SiteDocument = { ...retrofit, scenarios: [{ id: 's', add: { placements, connections: [] } }] }
    const phases = run(document).lines.filter((l) => l.item === 'cdu')
    expect(phases.map((l) => [l.phase, l.quantity])).toEqual([
      ['1', 2],
      ['2', 1],
    ])
  })

  it('cost what is new without a scenario, and nothing that stands', () => {
    const document: SiteDocument = {
      ...retrofit,
      placements: [put('old', 'cdu'), put('n', 'board', { status: 'new' })],
      connections: [],
    }
    expect(run(document, null).lines.map((l) => l.item)).toEqual(['board', 'labor'])
    expect(run({ ...document, placements: [put('old', 'cdu')] }, null)).toMatchObject({ lines: [], perMW: null })
  })

  it('say that an exchange by change is in no total', () => {
    const exchange = (extra: object) =>
      run({ ...retrofit, scenarios: [{ id: 's', change: { old: { item: 'board', ...extra } } }] })
    expect(rules(exchange({}))).toEqual(['data/uncosted-change'])
    expect(exchange({ status: 'new' }).lines.map((l) => l.item)).toContain('board')
  })

  it('name the currency that has no rate, and where it belongs', () => {
    const attempt = () => run({ ...retrofit, estimate: {} })
    expect(attempt).toThrow(DocumentError)
    expect(attempt).toThrow(/^estimate\.rates\.USD: /)
  })
})

describe('totals', () => {
  const result = run(retrofit)
  // By hand: two CDUs and a board at 1.1, and 320 hours at 50.
  const direct = {
    low: (160_000 + 50_000) * 1.1 + 16_000,
    base: (200_001 + 60_000) * 1.1 + 16_000,
    high: (300_000 + 90_000) * 1.1 + 16_000,
  }

  it('add indirects to facility cost and none to hardware', () => {
    for (const figure of ['low', 'base', 'high'] as const)
      expect(result.facility[figure]).toBeCloseTo(direct[figure] * 1.19 * 1.1, 6)
    expect(result.hardware.base).toBeCloseTo(2 * 2_500_000 * 0.99, 6)
    expect(result.indirects.map((i) => [i.name, i.percent])).toEqual([
      ['Engineering', 6],
      ['Permits', 2],
      ['Overhead and profit', 8],
      ['Commissioning', 3],
      ['Contingency', 10],
    ])
    expect(result.indirects[4]!.total.base).toBeCloseTo(direct.base * 1.19 * 0.1, 6)
  })

  it('divide facility cost by the AI load added', () => {
    expect(result.perMW!.base).toBeCloseTo(result.facility.base / 0.24, 6)
    expect(result.perMW!.p80).toBeCloseTo(result.facility.p80 / 0.24, 6)
  })
})

describe('risk', () => {
  const ascending = (m: { low: number; p10: number; p50: number; p80: number; p90: number; high: number }) => {
    const figures = [m.low, m.p10, m.p50, m.p80, m.p90, m.high]
    expect(figures).toEqual([...figures].sort((a, b) => a - b))
  }

  it('stays between low and high while only prices move', () => {
    const result = run(retrofit)
    ascending(result.facility)
    ascending(result.hardware)
    ascending(result.perMW!)
    expect(result.facility.p10).toBeLessThan(result.facility.p90)
    expect(result.risk!.drivers.map((d) => d.id)).toEqual(['compute', 'cooling', 'electrical'])
  })

  it('draws a single market as the triangle it is', () => {
    const document: SiteDocument = {
      ...retrofit,
      scenarios: [{ id: 's', add: { placements: [put('r', 'rack')], connections: [] } }],
    }
    // Symmetric triangle from 2.0 to 3.0 M: P10 lies at √(0.1 / 2) = 22.36 % of the width, P50 in the middle.
    const { hardware } = run(document)
    expect(hardware.p10 / 0.99e6).toBeCloseTo(2.2236, 3)
    expect(hardware.p50 / 0.99e6).toBeCloseTo(2.5, 3)
    expect(hardware.p90 / 0.99e6).toBeCloseTo(2.7764, 3)
  })

  it('does not average itself away over many lines', () => {
    const copies: Item[] = Array.from({ length: 400 }, (_, k) => ({ ...items[2]!, id: `cdu-${k}` }))
    const document: SiteDocument = {
      ...retrofit,
      scenarios: [{ id: 's', add: { placements: copies.map((c) => put(c.id, c.id)), connections: [] } }],
    }
    const lookup = new Map(copies.concat(items).map((item) => [item.id, item]))
    const { facility } = estimateSite(resolveSite(document, lookup, 's'), resolveSite(document, lookup))
    expect(facility.p90 - facility.p10).toBeGreaterThan(0.3 * (facility.high - facility.low))
  })

  it('says the same for the same seed, and nearly the same for another', () => {
    expect(run(retrofit, 's', { seed: 5 })).toEqual(run(retrofit, 's', { seed: 5 }))
    const [a, b] = [run(retrofit, 's', { seed: 5 }), run(retrofit, 's', { seed: 6 })]
    expect(a.facility.p90).not.toBe(b.facility.p90)
    expect(Math.abs(a.facility.p90 - b.facility.p90)).toBeLessThan(5 * a.risk!.p90StandardError)
  })

  it('is none where nothing is uncertain', () => {
    const certain: Item = { ...items[2]!, id: 'certain', cost: price(7.1, 7.1, 7.1) }
    const document: SiteDocument = {
      ...retrofit,
      scenarios: [{ id: 's', add: { placements: [put('c', 'certain')], connections: [] } }],
    }
    const lookup = new Map([...items, certain].map((item) => [item.id, item]))
    const { facility } = estimateSite(resolveSite(document, lookup, 's'), resolveSite(document, lookup))
    expect([facility.p10, facility.p50, facility.p90]).toEqual([facility.base, facility.base, facility.base])
  })

  it('adds what an event costs beyond the contingency', () => {
    const certain = { low: 100, base: 100, high: 100 }
    const event = (probability: number, contingency_pct: number) =>
      run(
        withSettings({
          indirects: { contingency_pct },
          risk: { events: [{ id: 'flood', probability, impact_pct: certain }] },
        }),
      ).facility
    const none = event(0, 10)
    expect(event(1, 10).p50).toBeGreaterThan(none.p50 * 1.7)
    expect(event(1, 500).p50).toBeCloseTo(event(0, 500).p50, 6)
    expect([event(0.15, 10).p80 < none.high, event(0.15, 10).p90 > none.high]).toEqual([true, true])
  })

  it('moves labour, exchange and market where the document asks for typical drivers', () => {
    const { risk, facility } = run(withSettings({ risk: 'typical' }))
    expect(risk!.drivers.map((d) => d.id)).toEqual([
      'compute',
      'cooling',
      'electrical',
      'labor',
      'currency:USD',
      'market',
      'utility-delay',
      'structure',
      'long-lead',
      'design-change',
      'weather',
    ])
    expect(risk!.drivers.find((d) => d.id === 'electrical')!.correlation).toBeGreaterThan(0.2)
    expect(facility.p90).toBeGreaterThan(run(retrofit).facility.p90)
  })
})

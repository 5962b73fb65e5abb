import { describe, expect, it } from 'vitest'
import { type Assembly, assemblySchema } from '../../model/assembly'
import { type Item, itemSchema } from '../../model/item'
import { siteSchema } from '../../model/site'
import { choosePlant } from './choose-plant'
import type { CoolingNeed } from './cooling-need'

const sink = (id: string, more: object, base: number): Item =>
  itemSchema.parse({
    id,
    category: 'dry-cooler',
    name: id,
    size_m: [2, 8, 3],
    power: { role: 'load' },
    liquidCooling: { role: 'sink', capacity_kW: 500, maxFlow_lpm: 800, approach_K: 7, ...more },
    cost: { low: base, base, high: base, currency: 'USD' },
  })
const dry = sink('dry', { rejects: 'dry-bulb' }, 50)
const wet = sink('wet', { rejects: 'wet-bulb' }, 90)
const pump = itemSchema.parse({
  id: 'pump',
  category: 'pump',
  name: 'Pump',
  liquidCooling: { role: 'conduit', capacity_kW: 2000, maxFlow_lpm: 3000 },
})
const block = (id: string, item: string): Assembly =>
  assemblySchema.parse({
    id,
    name: id,
    size_m: [8, 12],
    members: [
      ...[1, 2, 3].map((n) => ({ id: `c${n}`, item, at: [n, 0] })),
      ...[1, 2].map((n) => ({ id: `p${n}`, item: 'pump', at: [n, 5] })),
    ],
    connections: [1, 2, 3].flatMap((c) => [1, 2].map((p) => ({ kind: 'coolant', from: `c${c}`, to: `p${p}` }))),
  })
const items = new Map([dry, wet, pump].map((i) => [i.id, i]))
const site = siteSchema.parse({ name: 'S', climate: { designDryBulb_C: 41, designWetBulb_C: 25 } })
const need = (heat_kW: number, supplyMax_C: number | null, flow_lpm = heat_kW): CoolingNeed => ({
  to: ['cdu'],
  heat_kW,
  flow_lpm,
  supplyMax_C,
})
const choose = (n: CoolingNeed, assemblies: Assembly[] = [block('dry-block', 'dry'), block('wet-block', 'wet')]) =>
  choosePlant(assemblies, items, site, n, () => true)

describe('choosePlant', () => {
  it('takes the cheapest block whose water is cool enough on the design day', () => {
    expect(choose(need(900, 50))?.assembly.id).toBe('dry-block')
    expect(choose(need(900, 41))?.assembly.id).toBe('wet-block')
  })

  it('counts blocks so that the largest cooler may be out', () => {
    expect(choose(need(1000, null))?.count).toBe(1)
    expect(choose(need(1001, null))?.count).toBe(2)
    expect(choose(need(100, null, 1601))?.count).toBe(2)
  })

  it('lets CDUs draw from the pumps', () => {
    expect(choose(need(900, 50))?.outlets).toEqual(['p1', 'p2'])
  })

  it('sets up a row of single coolers, one more than needed, where the catalogue has no block', () => {
    const row = choose(need(1200, 40), [])
    expect(row?.assembly.members.map((m) => m.item)).toEqual(['wet', 'wet', 'wet', 'wet'])
    expect(row?.count).toBe(1)
    expect(row?.assembly.ports?.map((p) => p.side)).toEqual(['A', 'B'])
  })

  it('is null where the catalogue rejects no heat at all', () => {
    expect(choosePlant([], new Map([[pump.id, pump]]), site, need(100, null), () => true)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { catalogFor } from '../../src/catalog/catalog'
import { shippedCatalog } from '../../src/catalog/testing/shipped-catalog'
import { checkSite } from '../../src/engine/check-site'
import { footprintCorners, overlapDepth_m } from '../../src/geometry/footprint'
import { rectangleOutline } from '../../src/geometry/outline'
import type { Assembly } from '../../src/model/assembly'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'

const catalog = shippedCatalog()
const assemblies = [...catalog.assemblies.values()]

/** A unit in an ideal hall: two strong feeds, cool water from two sinks, and more than enough air. */
function siteAround(assembly: Assembly): SiteDocument {
  const outdoors = assembly.provides !== undefined
  const voltage_V = assembly.id.endsWith('-iec') ? 400 : 415
  const support = [
    ...['A', 'B'].map((side) => ({
      id: side,
      item: 'ideal-feed',
      hall: null,
      at: [side === 'A' ? -100 : 100, 0] as [number, number],
    })),
    ...[1, 2].map((n) => ({ id: `W${n}`, item: 'ideal-sink', hall: null, at: [n * 5, 100] as [number, number] })),
    ...[1, 2].map((n) => ({ id: `F${n}`, item: 'ideal-fan', hall: 'H', at: [n * 5, 40] as [number, number] })),
  ]
  return {
    format: 'guscio-site',
    version: 1,
    site: {
      name: assembly.id,
      electricalCode: voltage_V === 400 ? 'IEC' : 'NEC',
      climate: { designDryBulb_C: 33, designWetBulb_C: 26 },
    },
    buildings: [
      {
        id: 'B',
        outline: rectangleOutline([-50, -50], [50, 50]),
        openings: [{ kind: 'dock-door', at: [-50, 0], width_m: 3, height_m: 3 }],
        halls: [
          {
            id: 'H',
            outline: rectangleOutline([-50, -50], [50, 50]),
            clearHeight_m: 6,
            floorLoad_kPa: 25,
            air: 'conditioned',
          },
        ],
      },
    ],
    items: [
      {
        id: 'ideal-feed',
        category: 'utility-feed',
        name: 'Ideal feed',
        power: { role: 'source', rating_kVA: 20000, voltage_V },
      },
      {
        id: 'ideal-sink',
        category: 'dry-cooler',
        name: 'Ideal sink',
        liquidCooling: { role: 'sink', capacity_kW: 5000, rejects: 'setpoint', setpoint_C: 40 },
      },
      { id: 'ideal-fan', category: 'exhaust-fan', name: 'Ideal fan', airCooling: { capacity_kW: 5000 } },
    ],
    placements: [
      ...support,
      ...assembly.members.map(({ id, item, at, rotation_deg }) => ({
        id,
        item,
        at,
        rotation_deg,
        hall: outdoors ? null : 'H',
        status: 'new' as const,
      })),
    ],
    connections: [
      ...assembly.connections.map((c, i) => ({ ...c, id: `inner-${i}` })),
      ...assembly.ports.flatMap(({ id, kind, side, to }) =>
        to.flatMap((member) =>
          (kind === 'power' ? [side!] : ['W1', 'W2']).map((from) => ({
            id: `${id}-${from}-${member}`,
            kind,
            from,
            to: member,
          })),
        ),
      ),
    ],
  }
}

describe.each(assemblies)('$id', (assembly) => {
  const [width_m, depth_m] = assembly.size_m
  const document = siteAround(assembly)
  const result = checkSite(resolveSite(document, catalogFor(catalog, document).items))

  it('keeps its members apart and inside its outline', () => {
    const footprints = assembly.members.map(({ item, at, rotation_deg }) => {
      const [w, d] = catalog.items.get(item)!.size_m!
      return { centre_m: at, width_m: w, depth_m: d, rotation_deg }
    })
    for (const [i, a] of footprints.entries()) {
      for (const [x, y] of footprintCorners(a)) {
        expect(Math.abs(x)).toBeLessThanOrEqual(width_m / 2 + 1e-9)
        expect(Math.abs(y)).toBeLessThanOrEqual(depth_m / 2 + 1e-9)
      }
      for (const b of footprints.slice(i + 1)) expect(overlapDepth_m(a, b)).toBeLessThan(1e-6)
    }
  })

  it('keeps service aisles before and behind its racks inside its outline', () => {
    for (const { item, at } of assembly.members) {
      const { size_m, clearance_m, category } = catalog.items.get(item)!
      if (category !== 'gpu-rack') continue
      expect(at[1] - size_m![1] / 2 - clearance_m!.front!).toBeGreaterThanOrEqual(-depth_m / 2 - 1e-9)
      expect(at[1] + size_m![1] / 2 + clearance_m!.rear!).toBeLessThanOrEqual(depth_m / 2 + 1e-9)
    }
  })

  it('is made of products whose price, work, lead time and mass are known', () => {
    for (const { item } of assembly.members) {
      const { cost, install, leadTime_weeks, mass_kg, codes } = catalog.items.get(item)!
      expect({ item, cost, hours: install?.hours, leadTime_weeks, mass_kg, codes }).toEqual({
        item,
        cost: expect.objectContaining({ currency: 'USD' }),
        hours: expect.any(Number),
        leadTime_weeks: expect.objectContaining({ base: expect.any(Number) }),
        mass_kg: expect.any(Number),
        codes: expect.objectContaining({ uniFormat: expect.any(String) }),
      })
    }
  })

  it('serves every rack', () => {
    const ofMember = ({ item }: Assembly['members'][number]) => catalog.items.get(item)!
    const racks_kW = assembly.members.map(ofMember).filter((item) => /^gpu-|^network-rack$/.test(item.category))
    expect(result.summary.ai_kW).toBeCloseTo(
      racks_kW.reduce((sum, item) => sum + item.load!.design_kW, 0),
      6,
    )
    expect(assembly.provides !== undefined || result.summary.ai_kW > 500).toBe(true)
  })

  it('would not hold on one feed', () => {
    const oneFeed = { ...assembly, ports: assembly.ports.filter((port) => port.side !== 'B') }
    const site = siteAround(oneFeed)
    const rules = checkSite(resolveSite(site, catalogFor(catalog, site).items)).findings.map((f) => f.rule)
    expect(rules).toContain(assembly.provides ? 'power/unconnected' : 'redundancy/contingency-unserved')
  })

  it('holds through every single outage on two feeds', () => {
    const errors = result.findings.filter((f) => f.severity === 'error')
    expect(errors).toEqual([])
    for (const { out, unserved } of result.contingencies) expect(unserved, out.join()).toEqual([])
  })

  it('loads a busway or panel within its rating with the other side dead', () => {
    const conduits = assembly.members.filter((m) => catalog.items.get(m.item)!.power?.role === 'conduit')
    expect(conduits).toHaveLength(2)
    for (const dead of conduits) {
      const outage = result.contingencies.find((c) => c.out[0] === dead.id)
      expect(outage?.overloads ?? []).toEqual([])
    }
  })
})

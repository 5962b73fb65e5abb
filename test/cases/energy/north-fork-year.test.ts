import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogFor } from '../../../src/catalog/catalog'
import { annualEnergy } from '../../../src/engine/energy/annual-energy'
import { climateOfStation } from '../../../src/engine/energy/climate-of'
import { loadResources } from '../../../src/host/load-resources'
import type { SiteDocument } from '../../../src/model/document'
import { type EffectivePlacement, resolveSite } from '../../../src/model/effective-site'

const document = JSON.parse(readFileSync('resources/examples/north-fork.guscio.json', 'utf8')) as SiteDocument
const { items } = catalogFor(loadResources('resources').catalog(), document)
const site = resolveSite(document, items)
const energy = annualEnergy(site, { climate: climateOfStation('dallas-fort-worth') })!
const byId = new Map(site.placements.map((p) => [p.id, p]))

/** Draw of a fan wall: its share of the hall's heat over its capacity, cubed (affinity law), at least 0.2³. */
function fanDraw_kW(fan: EffectivePlacement, heat_kW: number): number {
  const inHall = site.placements.filter((p) => p.hall === fan.hall && p.definition.airCooling)
  const capacity_kW = inHall.reduce((sum, p) => sum + p.definition.airCooling!.capacity_kW!, 0)
  return fan.definition.load!.design_kW * Math.max(0.2, Math.min(1, heat_kW / capacity_kW)) ** 3
}

/** Efficiency at a share of the rating, off the printed curve. */
function efficiencyAt(p: EffectivePlacement, out_kW: number, out_kVA: number): number {
  const { efficiency = 1, rating_kW, rating_kVA } = p.definition.power ?? {}
  if (typeof efficiency === 'number') return efficiency
  const share = rating_kVA ? out_kVA / rating_kVA : out_kW / rating_kW!
  const above = efficiency.findIndex(([at]) => at >= share)
  if (above === 0) return efficiency[0]![1]
  if (above < 0) return efficiency.at(-1)![1]
  const [a, b] = [efficiency[above - 1]!, efficiency[above]!]
  return a[1] + ((share - a[0]) / (b[0] - a[0])) * (b[1] - a[1])
}

interface Power {
  readonly P_kW: number
  readonly Q_kvar: number
}

/** What a component draws: all that hangs on it by primary connections, shared out, through its efficiency. */
function drawOf(id: string, own_kW: (p: EffectivePlacement) => number): Power {
  const p = byId.get(id)!
  const P = own_kW(p)
  const factor = p.definition.load?.powerFactor ?? 1
  let out_kW = 0
  let out_kvar = 0
  for (const c of site.connections) {
    if (c.kind !== 'power' || c.from !== id || c.standby) continue
    const feeds = site.connections.filter((f) => f.kind === 'power' && f.to === c.to && !f.standby)
    const share = (c.share ?? 1) / feeds.reduce((sum, f) => sum + (f.share ?? 1), 0)
    const below = drawOf(c.to, own_kW)
    out_kW += below.P_kW * share
    out_kvar += below.Q_kvar * share
  }
  const in_kW = out_kW / efficiencyAt(p, out_kW, Math.hypot(out_kW, out_kvar)) + P
  return { P_kW: in_kW, Q_kvar: out_kvar + P * Math.tan(Math.acos(factor)) }
}

describe('a year of North Fork, worked without the solver', () => {
  it('has all hours of the year, whose bins add up to its sums', () => {
    const over = (value: (bin: (typeof energy.bins)[number]) => number) =>
      energy.bins.reduce((sum, bin) => sum + bin.hours * value(bin), 0)
    expect(over(() => 1)).toBeCloseTo(8760, 6)
    expect(over((bin) => bin.facility_kW) / 1000).toBeCloseTo(energy.facility_MWh, 6)
    expect(over((bin) => bin.cooling_kW) / 1000).toBeCloseTo(energy.cooling_MWh, 6)
    expect(energy.it_MWh + energy.cooling_MWh + energy.other_MWh).toBeCloseTo(energy.facility_MWh, 6)
    expect(over((bin) => bin.water_lph)).toBe(0)
    expect(energy.wue_l_perkWh).toBe(0)
  })

  it('gives the PUE of miners, fans and transformers added up by hand', () => {
    const racks = site.placements.filter((p) => p.mission === 'mining')
    const it_kW = racks.reduce((sum, p) => sum + p.definition.load!.design_kW, 0)
    expect(energy.it_MWh).toBeCloseTo(it_kW * 8.76, 6)
    const heatOf = (hall: string | null) =>
      racks.filter((p) => p.hall === hall).reduce((sum, p) => sum + p.definition.load!.design_kW, 0)
    const halls = new Map([...site.halls.keys()].map((hall) => [hall, heatOf(hall)]))
    const own_kW = (p: EffectivePlacement) =>
      p.definition.airCooling ? fanDraw_kW(p, halls.get(p.hall!)!) : (p.definition.load?.design_kW ?? 0)
    const sources = site.placements.filter((p) => p.definition.power?.role === 'source')
    const facility_kW = sources.reduce((sum, p) => sum + drawOf(p.id, own_kW).P_kW, 0)
    const fans_kW = site.placements.filter((p) => p.definition.airCooling).reduce((sum, p) => sum + own_kW(p), 0)
    expect(energy.cooling_MWh).toBeCloseTo(fans_kW * 8.76, 4)
    expect(energy.pue).toBeCloseTo(facility_kW / it_kW, 6)
    // Nothing of this plant reads the weather: every hour is like every other.
    for (const bin of energy.bins) expect(bin.pue).toBeCloseTo(energy.pue, 9)
  })
})

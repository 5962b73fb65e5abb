import type { Assembly } from '../../model/assembly'
import { defaultMission, type ItemLookup } from '../../model/effective-site'
import type { Item } from '../../model/item'
import type { Site } from '../../model/site'
import type { CoolingNeed } from './cooling-need'
import { firm } from './standing-plant'

/** A plant block and how many of it the need takes. */
export interface PlantChoice {
  readonly assembly: Assembly
  readonly count: number
  /** Members that CDUs draw from. */
  readonly outlets: readonly string[]
}

/** Beyond this many blocks an option is no option. */
const mostBlocks = 8

/**
 * The plant to add for a need, able to carry it with the largest sink out: of those whose water is cool enough on the
 * design day, the one with pumps, then the cheapest, then the smallest. Blocks of the catalogue come first; failing
 * those, a row of single coolers.
 * @param fits true for a block that the site's voltage can feed
 */
export function choosePlant(
  assemblies: Iterable<Assembly>,
  items: ReadonlyMap<string, Item>,
  site: Site,
  need: CoolingNeed,
  fits: (assembly: Assembly) => boolean,
): PlantChoice | null {
  const ready = [...assemblies].map((assembly) => ({ assembly, bare: false }))
  const made = [...items.values()].filter(standsAlone).map((item) => ({ assembly: coolerRow(item, need), bare: true }))
  let best: { choice: PlantChoice; rank: readonly number[] } | null = null
  for (const { assembly, bare } of [...ready, ...made]) {
    const facts = plantFacts(assembly, items, site)
    if (!facts) continue
    const count = Math.ceil(Math.max(need.heat_kW / facts.firm_kW, need.flow_lpm / facts.firm_lpm, 1e-9) - 1e-9)
    if (!(count >= 1 && count <= mostBlocks)) continue
    const warm = need.supplyMax_C !== null && (facts.supply_C ?? 0) > need.supplyMax_C
    const area_m2 = count * assembly.size_m[0] * assembly.size_m[1]
    const rank = [Number(!fits(assembly)), Number(warm), Number(bare), facts.cost * count, area_m2]
    if (!best || before(rank, best.rank)) best = { choice: { assembly, count, outlets: facts.outlets }, rank }
  }
  return best?.choice ?? null
}

interface PlantFacts {
  readonly firm_kW: number
  readonly firm_lpm: number
  readonly supply_C: number | null
  readonly cost: number
  readonly outlets: readonly string[]
}

/** What an assembly can do as a plant block, or null where it is none. */
function plantFacts(assembly: Assembly, items: ItemLookup, site: Site): PlantFacts | null {
  const members = assembly.members.map((m) => ({ id: m.id, item: items.get(m.item) }))
  const known = members.filter((m): m is { id: string; item: Item } => m.item !== undefined)
  if (known.length < members.length || known.some((m) => defaultMission(m.item.category) !== 'support')) return null
  if ((assembly.ports ?? []).some((p) => p.kind === 'coolant')) return null
  const coolant = known.filter((m) => m.item.liquidCooling)
  const sinks = coolant.filter((m) => m.item.liquidCooling?.role === 'sink')
  if (sinks.length === 0) return null
  const inner = new Set((assembly.connections ?? []).filter((c) => c.kind === 'coolant').map((c) => c.from))
  const outlets = coolant.filter((m) => !inner.has(m.id))
  // A pod brings its own CDUs: water that has already passed one is too warm for them.
  if (outlets.some((m) => m.item.category === 'cdu')) return null
  const banks = [sinks, outlets]
  const rating = (field: 'capacity_kW' | 'maxFlow_lpm'): number =>
    Math.min(...banks.map((bank) => firm(bank.map((m) => m.item.liquidCooling?.[field]))))
  const firm_kW = rating('capacity_kW')
  if (firm_kW <= 0 || !Number.isFinite(firm_kW)) return null
  const supplies_C = sinks.map((m) => supplyTemperature_C(m.item, site)).filter((t) => t !== null)
  return {
    firm_kW,
    firm_lpm: rating('maxFlow_lpm'),
    supply_C: supplies_C.length > 0 ? Math.max(...supplies_C) : null,
    cost: known.reduce((sum, m) => sum + (m.item.cost?.base ?? 0), 0),
    outlets: outlets.map((m) => m.id),
  }
}

/** Facility water that a sink gives on the design day, °C; null where the climate or the approach is not known. */
function supplyTemperature_C({ liquidCooling }: Item, { climate }: Site): number | null {
  if (liquidCooling?.rejects === 'setpoint') return liquidCooling.setpoint_C ?? null
  const air_C = liquidCooling?.rejects === 'wet-bulb' ? climate?.designWetBulb_C : climate?.designDryBulb_C
  const approach_K = liquidCooling?.approach_K
  return air_C === undefined || approach_K === undefined ? null : air_C + approach_K
}

/** Rejects heat to the air by itself. An EER counts the fans, so a chiller that states one needs no tower. */
function standsAlone({ category, liquidCooling, attributes, size_m }: Item): boolean {
  if (liquidCooling?.role !== 'sink' || !liquidCooling.capacity_kW || !size_m) return false
  return category === 'dry-cooler' || (category === 'chiller' && attributes?.eer !== undefined)
}

/** As many coolers as the need takes and one more, side by side, each on both power sides. */
function coolerRow(item: Item, need: CoolingNeed): Assembly {
  const [width, depth] = item.size_m!
  const { left = 0, right = 0, front = 0, rear = 0 } = item.clearance_m ?? {}
  const pitch = width + Math.max(left, right)
  const { capacity_kW = 1, maxFlow_lpm = Number.POSITIVE_INFINITY } = item.liquidCooling!
  const count = Math.max(1, Math.ceil(need.heat_kW / capacity_kW), Math.ceil(need.flow_lpm / maxFlow_lpm)) + 1
  const members = Array.from({ length: count }, (_, i) => ({
    id: `cooler-${i + 1}`,
    item: item.id,
    at: [(i - (count - 1) / 2) * pitch, 0] as [number, number],
    rotation_deg: 0,
  }))
  const to = members.map((m) => m.id)
  return {
    id: item.id,
    name: item.name,
    size_m: [count * pitch, depth + front + rear],
    members,
    connections: [],
    ports: [
      { id: 'power-a', kind: 'power', side: 'A', to },
      { id: 'power-b', kind: 'power', side: 'B', to },
    ],
  }
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x < b[i]!
  return false
}

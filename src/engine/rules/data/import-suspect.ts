import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { isRetrofit, placedItems } from '../plan/placed-items'

const POUND_kg = 0.45359237

/** A figure of a product that cannot be what its maker meant: pounds taken for kilograms, one supply of two, a misprint. */
export const importSuspect = defineSiteRule({
  id: 'data/import-suspect',
  severity: 'warning',
  watches: [
    'mission',
    'status',
    'item.attributes',
    'item.category',
    'item.id',
    'item.load',
    'item.mass_kg',
    'item.name',
    'item.size_m',
  ],
  standard: cite('project-assumption'),
  parameters: {
    perGpu: { value: 0.7, unit: 'kW', source: 'maker' },
    statedFactor: { value: 1.5, unit: '', source: 'project-assumption' },
    heaviest: { value: 1300, unit: 'kg/m³', source: 'project-assumption' },
    densest: { value: 1000, unit: 'kW/m²', source: 'project-assumption' },
  },
  *check({ site, parameters, finding }) {
    const isSuspect = (item: Item) => !suspicions(item, parameters).next().done
    for (const [item, placements] of placedItems(site, isRetrofit, isSuspect)) {
      for (const suspicion of suspicions(item, parameters))
        yield finding({
          subjects: placements.map((p) => p.id),
          collective: true,
          discriminator: `${item.id} ${suspicion.kind}`,
          value: suspicion.value,
          limit: suspicion.limit,
          unit: suspicion.unit,
          params: { item: item.name, kind: suspicion.kind },
        })
    }
  },
})

interface Suspicion {
  readonly kind: 'gpus' | 'text' | 'pounds' | 'density'
  readonly value: number
  readonly limit: number
  readonly unit: 'kW' | 'kg'
}

interface Limits {
  readonly perGpu: number
  readonly statedFactor: number
  readonly heaviest: number
  readonly densest: number
}

function* suspicions(item: Item, limits: Limits): Generator<Suspicion> {
  const { load, mass_kg, size_m, attributes } = item
  const design_kW = load?.design_kW
  if (design_kW !== undefined) {
    const gpus_kW = numberIn(attributes?.gpus) * (numberIn(attributes?.gpuTdp_W) / 1000 || limits.perGpu)
    if (design_kW < gpus_kW) yield { kind: 'gpus', value: design_kW, limit: gpus_kW, unit: 'kW' }
    const stated_kW = largestPowerIn(attributes?.comments)
    if (stated_kW > design_kW * limits.statedFactor)
      yield { kind: 'text', value: design_kW, limit: stated_kW, unit: 'kW' }
  }
  if (!size_m || !isHardware(item)) return
  const [width_m, depth_m, height_m] = size_m
  const heaviest_kg = limits.heaviest * width_m * depth_m * height_m
  if (mass_kg !== undefined && mass_kg > heaviest_kg && mass_kg * POUND_kg <= heaviest_kg)
    yield { kind: 'pounds', value: mass_kg, limit: heaviest_kg, unit: 'kg' }
  const densest_kW = limits.densest * width_m * depth_m
  if (design_kW !== undefined && design_kW > densest_kW)
    yield { kind: 'density', value: design_kW, limit: densest_kW, unit: 'kW' }
}

/** Racks and servers, of which it is known how heavy and how dense they can be. */
const isHardware = ({ category }: Item): boolean => /-(rack|server|miner)$/.test(category)

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** The largest power that a device's own description names, kW; 0 where it names none. */
function largestPowerIn(text: unknown): number {
  if (typeof text !== 'string') return 0
  return Math.max(0, ...[...text.matchAll(/(\d+(?:\.\d+)?)\s*kW\b/gi)].map(([, figure]) => Number(figure)))
}

import { oncePer } from '../../memo/once-per'
import type { EffectivePlacement } from '../../model/effective-site'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { Overload } from '../results'

/** Sums of many shares carry rounding; what exceeds its limit by less than this part of it does not count. */
const tolerance = 1e-9

/** What a product may carry. */
interface Rating {
  readonly network: Overload['network']
  readonly measure: 'kW' | 'kVA'
  readonly rating: number
  /** Usable in normal operation and while something else is out. */
  readonly normal: number
  readonly contingency: number
}

/** A limit that a component must keep, with how to read its load from a solved state. */
export interface ComponentLimit extends Rating {
  readonly unit: number
  readonly id: string
  /** The rating of its product that it comes from. */
  readonly own: Rating
}

/**
 * Every rated component: power in document order, then liquid, then air.
 * @param before limits of the site before an edit; one that is the same stays the same object, as do all together
 */
export function componentLimits(
  placements: readonly EffectivePlacement[],
  network: SiteNetwork,
  before: readonly ComponentLimit[] = [],
): readonly ComponentLimit[] {
  const limits: ComponentLimit[] = []
  const components = network.components.map((unit) => placements[network.units.members[unit]![0]!]!)
  const rated = components.map((p) => ratingsOf(p.definition))
  let same = true
  for (const list of ['power', 'liquid', 'air'] as const) {
    for (let c = 0; c < rated.length; c++) {
      const ratings = rated[c]![list]
      // By number: an iterator for each of thousands of components is garbage of every edit.
      for (let k = 0; k < ratings.length; k++) {
        const own = ratings[k]!
        const unit = network.components[c]!
        const { id } = components[c]!
        const known = before[limits.length]
        const stands = known && known.own === own && known.unit === unit && known.id === id
        if (!stands) same = false
        limits.push(stands ? known : { ...own, unit, id, own })
      }
    }
  }
  return same && limits.length === before.length ? before : limits
}

type Definition = EffectivePlacement['definition']

interface Ratings {
  readonly power: readonly Rating[]
  readonly liquid: readonly Rating[]
  readonly air: readonly Rating[]
}

const ratingsOf = oncePer(readRatings)

function readRatings({ power: side, liquidCooling, airCooling }: Definition): Ratings {
  const power: Rating[] = []
  if (side && side.role !== 'load') {
    const factors = (rating: number) => ({
      rating,
      normal: rating * (side.continuousFactor ?? 1),
      contingency: rating * (side.contingencyFactor ?? 1),
    })
    if (side.rating_kVA) power.push({ network: 'power', measure: 'kVA', ...factors(side.rating_kVA) })
    if (side.rating_kW) power.push({ network: 'power', measure: 'kW', ...factors(side.rating_kW) })
  }
  const capacity = (network: 'liquid' | 'air', rating: number | undefined): Rating[] =>
    rating ? [{ network, measure: 'kW', rating, normal: rating, contingency: rating }] : []
  return {
    power,
    liquid: capacity('liquid', liquidCooling?.capacity_kW),
    air: capacity('air', airCooling?.capacity_kW),
  }
}

/** What a limit is compared with, in its own unit. */
export function loadOn(limit: ComponentLimit, state: SiteState): number {
  if (limit.network === 'liquid') return state.coolant.outP_kW[limit.unit]!
  if (limit.network === 'air') return state.air.outP_kW[limit.unit]!
  const p = state.power.outP_kW[limit.unit]!
  if (limit.measure === 'kW') return p
  const q = state.power.outQ_kvar[limit.unit]!
  return Math.sqrt(p * p + q * q)
}

/** True where a load is above its limit by more than rounding makes up; both in the same unit. */
export const exceeds = (value: number, limit: number): boolean => value > limit * (1 + tolerance)

/** Which of the limits are exceeded while something is out; `concerned` are their places in the list. */
export function findOverloads(
  limits: readonly ComponentLimit[],
  state: SiteState,
  concerned: readonly number[],
): ComponentLimit[] {
  const over: ComponentLimit[] = []
  for (const i of concerned) {
    const limit = limits[i]!
    const load = loadOn(limit, state)
    if (!exceeds(load, limit.contingency)) continue
    const last = over.at(-1)
    // A component with two ratings counts once, by the one it exceeds more.
    if (last?.unit !== limit.unit || last.network !== limit.network) over.push(limit)
    else if (load / limit.contingency > loadOn(last, state) / last.contingency) over[over.length - 1] = limit
  }
  return over
}

import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import { placementsOf } from '../plan/placed-items'
import { siteIndex } from '../site-index'

/**
 * Largest sudden change of one load, kW: its stated `step`, or the way from its design to its peak power where that is
 * more. Zero where neither is stated.
 */
export const swing_kW = ({ definition }: EffectivePlacement): number => ownSwing_kW(definition)

const swings = (item: Item): boolean => ownSwing_kW(item) > 0

function ownSwing_kW({ load }: Item): number {
  if (!load) return 0
  return Math.max((load.step ?? 0) * load.design_kW, (load.peak_kW ?? 0) - load.design_kW, 0)
}

/** AI loads that swing and are live, with the sum of their swings, kW: one training job moves them together. */
export function synchronizedSwing(facts: EngineFacts): { readonly loads: readonly string[]; readonly sum_kW: number } {
  const loads: string[] = []
  let sum_kW = 0
  for (const placement of placementsOf(siteIndex(facts.site), swings)) {
    if (placement.mission !== 'ai' || !facts.power[placement.id]?.live) continue
    const own_kW = swing_kW(placement)
    if (own_kW === 0) continue
    loads.push(placement.id)
    sum_kW += own_kW
  }
  return { loads, sum_kW }
}

/** Power that the site's battery storage plants can put out or take in at once, kW. */
export function storagePower_kW(placements: readonly EffectivePlacement[]): number {
  let sum_kW = 0
  for (const { definition } of placements) {
    if (!isStorage(definition)) continue
    const rated_kW = definition.power?.rating_kW ?? definition.attributes?.rated_kW
    if (typeof rated_kW === 'number') sum_kW += rated_kW
  }
  return sum_kW
}

/** A battery plant that can take a swing off the utility. */
export const isStorage = ({ category }: Item): boolean => category === 'bess'

import type { CheckResult } from '../../../../src/engine/results'
import type { EffectivePlacement, EffectiveSite } from '../../../../src/model/effective-site'

/**
 * What each piece that is no IT load adds to the PUE: what it loses and draws itself, over the IT load served. One plus
 * the sum of all is the PUE where every live IT load is served. Null where its efficiency or its own draw is not stated:
 * the solver then reckons without, and a nought would read as proven. Nothing where no IT is served.
 */
export function overheadFigures(site: EffectiveSite, check: CheckResult): ReadonlyMap<string, number | null> {
  const { it_kW } = check.summary
  const figures = new Map<string, number | null>()
  if (!(it_kW > 0)) return figures
  for (const placement of site.placements) {
    const node = check.power.nodes[placement.id]
    // What a source loses itself is bought upstream of the meter.
    if (!node?.live || placement.mission !== 'support' || placement.definition.power?.role === 'source') continue
    figures.set(placement.id, isStated(placement) ? (node.in_kW - node.out_kW) / it_kW : null)
  }
  return figures
}

const isStated = ({ definition: { power, load } }: EffectivePlacement): boolean =>
  power?.role === 'conduit' ? power.efficiency !== undefined || load !== undefined : load !== undefined

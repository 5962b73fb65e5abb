import type { SiteDelta } from '../../commands/delta/site-delta'
import { itemLines } from '../../engine/estimate/item-lines'
import { laborLine } from '../../engine/estimate/labor-line'
import { sumMoney } from '../../engine/estimate/money'
import { removalLines } from '../../engine/estimate/removal-lines'
import { runLines } from '../../engine/estimate/run-lines'
import type { EffectiveSite } from '../../model/effective-site'
import { DocumentError } from '../../model/reading/document-error'
import type { GapCost } from './gap-plan'

/**
 * Direct cost of what a delta adds, by the lines of the estimate: items, labour, and runs by length. What moves is
 * taken out and installed again. What has no price is named and left out, never taken as nothing.
 * @param after the site with the delta applied
 */
export function gapCost(after: EffectiveSite, delta: SiteDelta): GapCost {
  const { addPlacements = [], addConnections = [], changePlacements = {} } = delta
  const fresh = new Set(addPlacements.map((p) => p.id))
  const placements = after.placements.filter((p) => fresh.has(p.id))
  const moved = after.placements.filter((p) => Object.hasOwn(changePlacements, p.id))
  try {
    const parts = [
      itemLines(after, placements),
      laborLine(after, [...placements, ...moved]),
      removalLines(after, moved),
      runLines(after, addConnections),
    ]
    const lines = parts.flatMap((part) => part.lines.map(({ line }) => line))
    const priced = lines.flatMap(({ total }) => (total ? [total] : []))
    return {
      money: priced.length > 0 ? sumMoney(priced) : null,
      unpriced: lines.filter((line) => !line.total).map((line) => line.item),
    }
  } catch (error) {
    if (error instanceof DocumentError && error.code === 'missing-rate') return { money: null, unpriced: [error.place] }
    throw error
  }
}

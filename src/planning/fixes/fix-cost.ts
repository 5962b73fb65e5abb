import type { SiteDelta } from '../../commands/delta/site-delta'
import { itemLines } from '../../engine/estimate/item-lines'
import { sumMoney } from '../../engine/estimate/money'
import { runLines } from '../../engine/estimate/run-lines'
import type { EstimateLine } from '../../engine/results'
import type { EffectiveSite } from '../../model/effective-site'
import { DocumentError } from '../../model/reading/document-error'
import type { FixCost } from './fix-types'

/**
 * Items and runs that a fix brings in, at the prices of the estimate; a replaced item counts in full, what is taken
 * out fetches nothing. Null where nothing is bought.
 * @param after the site with the fix applied
 */
export function fixCost(after: EffectiveSite, delta: SiteDelta): FixCost | null {
  const bought = new Set((delta.addPlacements ?? []).map((p) => p.id))
  for (const [id, fields] of Object.entries(delta.changePlacements ?? {})) if (fields.item !== undefined) bought.add(id)
  const laid = new Set((delta.addConnections ?? []).map((c) => c.id))
  if (bought.size === 0 && laid.size === 0) return null
  const lines = [
    ...linesOf(() =>
      itemLines(
        after,
        after.placements.filter((p) => bought.has(p.id)),
      ),
    ),
    ...linesOf(() =>
      runLines(
        after,
        after.connections.filter((c) => laid.has(c.id)),
      ),
    ),
  ]
  const priced = lines.flatMap((line) => (line?.total ? [line.total] : []))
  return { total: sumMoney(priced), currency: after.site.currency, unpriced: lines.length - priced.length }
}

/** A price without an exchange rate is no price: it stops an estimate, not a fix. */
function linesOf(make: () => { lines: readonly { line: EstimateLine }[] }): readonly (EstimateLine | null)[] {
  try {
    return make().lines.map(({ line }) => line)
  } catch (error) {
    if (error instanceof DocumentError && error.code === 'missing-rate') return [null]
    throw error
  }
}

import type { SiteDelta } from '../../commands/delta/site-delta'
import { itemLines } from '../../engine/estimate/item-lines'
import { sumMoney } from '../../engine/estimate/money'
import { runLines } from '../../engine/estimate/run-lines'
import type { EstimateLine } from '../../engine/results'
import type { Connection } from '../../model/connection'
import type { EffectiveSite } from '../../model/effective-site'
import { DocumentError } from '../../model/reading/document-error'
import type { FixCost } from './fix-types'

/**
 * Items and runs that a fix brings in, at the prices of the estimate; a replaced item or pipe counts in full, each
 * further conductor as a run, a breaker or a valve as a line without a price; what is taken out fetches nothing. Null where
 * nothing is bought.
 * @param after the site with the fix applied
 */
export function fixCost(before: EffectiveSite, after: EffectiveSite, delta: SiteDelta): FixCost | null {
  const bought = new Set((delta.addPlacements ?? []).map((p) => p.id))
  for (const [id, fields] of Object.entries(delta.changePlacements ?? {})) if (fields.item !== undefined) bought.add(id)
  const laid = new Set((delta.addConnections ?? []).map((c) => c.id))
  const changed = relaid(before, delta)
  const fittings = Object.values(delta.changeConnections ?? {}).filter(
    ({ breaker_A, lossCoefficient }) => breaker_A !== undefined || lossCoefficient !== undefined,
  ).length
  if (bought.size === 0 && laid.size === 0 && changed.length === 0 && fittings === 0) return null
  const lines = [
    ...linesOf(() =>
      itemLines(
        after,
        after.placements.filter((p) => bought.has(p.id)),
      ),
    ),
    ...linesOf(() => runLines(after, [...after.connections.filter((c) => laid.has(c.id)), ...changed])),
  ]
  const priced = lines.flatMap((line) => (line?.total ? [line.total] : []))
  return { total: sumMoney(priced), currency: after.site.currency, unpriced: lines.length - priced.length + fittings }
}

/** What is laid anew on the way of runs that stand: a pipe of another bore once, conductors as often as they are added. */
const relaid = (before: EffectiveSite, { changeConnections = {} }: SiteDelta): readonly Connection[] =>
  before.connections.flatMap((c) => {
    const fields = changeConnections[c.id]
    if (fields?.bore_m !== undefined) return [c]
    return Array.from({ length: fields?.parallel === undefined ? 0 : fields.parallel - (c.parallel ?? 1) }, () => c)
  })

/** A price without an exchange rate is no price: it stops an estimate, not a fix. */
function linesOf(make: () => { lines: readonly { line: EstimateLine }[] }): readonly (EstimateLine | null)[] {
  try {
    return make().lines.map(({ line }) => line)
  } catch (error) {
    if (error instanceof DocumentError && error.code === 'missing-rate') return [null]
    throw error
  }
}

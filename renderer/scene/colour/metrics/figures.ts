import { priceInSiteCurrency } from '../../../../src/engine/estimate/price-in-site-currency'
import type { EffectivePlacement, EffectiveSite } from '../../../../src/model/effective-site'

type Figures = ReadonlyMap<string, number | null>

const isLoad = (p: EffectivePlacement): boolean => p.mission !== 'support'

function figures(
  placements: readonly EffectivePlacement[],
  of: (p: EffectivePlacement) => number | null | undefined,
): Figures {
  return new Map(placements.map((p) => [p.id, of(p) ?? null]))
}

/** Design power of each load, kW. */
export const powerFigures = (site: EffectiveSite): Figures =>
  figures(site.placements.filter(isLoad), (p) => p.definition.load?.design_kW)

/** Side of the squares that floor density is averaged over three by three; metres. */
const SQUARE_M = 3

/** Design power of the loads in the nine metres square around each, over its area: kW per m². */
export function densityFigures(site: EffectiveSite): Figures {
  const loads = site.placements.filter((p) => isLoad(p) && p.definition.load)
  const squareOf = (p: EffectivePlacement): [number, number] => [
    Math.floor(p.at[0] / SQUARE_M),
    Math.floor(p.at[1] / SQUARE_M),
  ]
  const sums = new Map<string, number>()
  for (const p of loads) {
    const key = squareOf(p).join()
    sums.set(key, (sums.get(key) ?? 0) + p.definition.load!.design_kW)
  }
  return figures(loads, (p) => {
    const [x, y] = squareOf(p)
    let power_kW = 0
    for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) power_kW += sums.get(`${x + dx},${y + dy}`) ?? 0
    return power_kW / (3 * SQUARE_M) ** 2
  })
}

/** Catalogue price of each piece in the site's currency; unknown without a price, or a rate for its currency. */
export function costFigures(site: EffectiveSite): Figures {
  const byItem = new Map<string, number | null>()
  return figures(site.placements, (p) => {
    const { id, cost } = p.definition
    if (!byItem.has(id)) byItem.set(id, cost ? priceOrNull(site, cost) : null)
    return byItem.get(id)
  })
}

function priceOrNull(site: EffectiveSite, cost: NonNullable<EffectivePlacement['definition']['cost']>): number | null {
  if (cost.currency !== site.site.currency && site.estimate.rates?.[cost.currency] === undefined) return null
  return priceInSiteCurrency(cost, cost.currency, site).base
}

/** Whole years since the price was asked. */
export const priceAgeFigures = (site: EffectiveSite, year: number): Figures =>
  figures(site.placements, ({ definition: { cost } }) =>
    cost?.year === undefined ? null : Math.max(0, year - cost.year),
  )

/** Lead time of the maker, weeks. */
export const leadTimeFigures = (site: EffectiveSite): Figures =>
  figures(site.placements, (p) => p.definition.leadTime_weeks?.base)

import { catalogFor } from '../../src/catalog/catalog'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'
import { northFork, shipped, sizes_MW } from './bench-sites'
import { about, isQuick } from './clock'
import { requireAgreement } from './engine/agreement'
import { benchClashes } from './engine/clashes.bench'
import { benchOutages, type OutageTimes } from './engine/outages.bench'
import { benchPairs } from './engine/pairs.bench'
import { referenceSite } from './engine/reference-site'
import { benchSpreadsheet } from './engine/spreadsheet.bench'
import { largeSite } from './large-site'

/** Writing all failing pairs out takes memory by the million of them. */
const MOST_LISTED_MW = 100

interface Times extends OutageTimes {
  readonly pairs: number
}

async function bench(
  document: SiteDocument,
  options: { readonly listed: boolean; readonly pairs?: boolean },
): Promise<Times> {
  const site = resolveSite(document, catalogFor(shipped, document).items)
  about(document.site.name)
  requireAgreement(site)
  const times = await benchOutages(site)
  await benchSpreadsheet(site)
  return { ...times, pairs: options.pairs === false ? Number.NaN : await benchPairs(site, options.listed) }
}

/** The exponent by which time grows with placements, between neighbouring sizes: 1 is in proportion. */
function printSlopes(all: readonly Times[]): void {
  for (const work of ['normal', 'singles', 'pairs'] as const) {
    const slopes = all.slice(1).map((times, i) => {
      const before = all[i]!
      const slope = Math.log(times[work] / before[work]) / Math.log(times.placements / before.placements)
      return `${before.placements} to ${times.placements}: ${slope.toFixed(2)}`
    })
    if (slopes.length > 0) console.log(`slope of ${work} by placements: ${slopes.join(', ')}`)
  }
}

await bench(northFork, { listed: true })
const bySize: Times[] = []
for (const mw of sizes_MW) bySize.push(await bench(referenceSite(mw), { listed: mw <= MOST_LISTED_MW }))
printSlopes(bySize)
if (!isQuick) await bench(largeSite(100), { listed: false, pairs: false })
about('')
await benchClashes()

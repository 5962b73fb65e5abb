import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogFor } from '../../src/catalog/catalog'
import { loadResources } from '../../src/host/load-resources'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'
import { about, isQuick } from './clock'
import { requireAgreement } from './engine/agreement'
import { benchClashes } from './engine/clashes.bench'
import { benchEdits } from './engine/edits.bench'
import { benchOutages, type OutageTimes } from './engine/outages.bench'
import { benchPairs } from './engine/pairs.bench'
import { referenceSite } from './engine/reference-site'
import { benchSpreadsheet } from './engine/spreadsheet.bench'
import { largeSite } from './large-site'

const root = process.env.GUSCIO_ROOT ?? process.cwd()
const shipped = loadResources(join(root, 'resources')).catalog()
const northFork = join(root, 'resources/examples/north-fork.guscio.json')
if (!existsSync(northFork)) throw new Error('resources/examples/north-fork.guscio.json is missing: run npm run samples')

/** GUSCIO_BENCH_MW=20,100 measures some sizes only. */
const sizes = (process.env.GUSCIO_BENCH_MW ?? (isQuick ? '20' : '20,100,500')).split(',').map(Number)
/** Writing all failing pairs out takes memory by the million of them. */
const MOST_LISTED_MW = 100

interface Times extends OutageTimes {
  readonly pairs: number
}

function bench(document: SiteDocument, options: { readonly listed: boolean; readonly pairs?: boolean }): Times {
  const site = resolveSite(document, catalogFor(shipped, document).items)
  about(document.site.name)
  requireAgreement(site)
  const times = benchOutages(site)
  benchSpreadsheet(site)
  const pairs = options.pairs === false ? Number.NaN : benchPairs(site, options.listed)
  if (!isQuick || site.placements.length < 5000) benchEdits(document, shipped)
  return { ...times, pairs }
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

bench(JSON.parse(readFileSync(northFork, 'utf8')) as SiteDocument, { listed: true })
printSlopes(sizes.map((mw) => bench(referenceSite(mw), { listed: mw <= MOST_LISTED_MW })))
if (!isQuick) bench(largeSite(100), { listed: false, pairs: false })
about('')
benchClashes()

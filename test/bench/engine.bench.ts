import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogFor } from '../../src/catalog/catalog'
import { loadResources } from '../../src/host/load-resources'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'
import { requireAgreement } from './engine/agreement'
import { benchClashes } from './engine/clashes.bench'
import { benchEdits } from './engine/edits.bench'
import { benchOutages } from './engine/outages.bench'
import { referenceSite } from './engine/reference-site'
import { largeSite } from './large-site'

const root = process.env.GUSCIO_ROOT ?? process.cwd()
const shipped = loadResources(join(root, 'resources')).catalog()
const northFork = join(root, 'resources/examples/north-fork.guscio.json')
if (!existsSync(northFork)) throw new Error('resources/examples/north-fork.guscio.json is missing: run npm run samples')

/** GUSCIO_BENCH_MW=20,100 measures some sizes only. */
const sizes = (process.env.GUSCIO_BENCH_MW ?? '20,100,500').split(',').map(Number)

function bench(document: SiteDocument, pairs: boolean): void {
  const site = resolveSite(document, catalogFor(shipped, document).items)
  requireAgreement(site)
  benchOutages(site, { pairs })
  benchEdits(document, shipped)
}

bench(JSON.parse(readFileSync(northFork, 'utf8')) as SiteDocument, true)
for (const mw of sizes) bench(referenceSite(mw), mw <= 100)
bench(largeSite(100), false)
benchClashes()

import type { SiteDocument } from '../../src/model/document'
import { northFork, shipped, sizes_MW } from './bench-sites'
import { about, isQuick } from './clock'
import { benchEdits } from './engine/edits.bench'
import { referenceSite } from './engine/reference-site'
import { largeSite } from './large-site'

// A process of its own, as the app's worker is: the peers of the other suites leave gigabytes for collections to go through.
const documents: readonly (() => SiteDocument)[] = [
  () => northFork,
  ...sizes_MW.map((mw) => () => referenceSite(mw)),
  ...(isQuick ? [] : [() => largeSite(100)]),
]
for (const document of documents) {
  const measured = document()
  about(measured.site.name)
  await benchEdits(measured, shipped)
}

import type { Catalog } from '../../../catalog/catalog'
import { checkSite } from '../../../engine/check-site'
import type { Finding } from '../../../engine/results'
import { buildSite, type SiteSketch } from '../../../engine/rules/testing/build-site'
import type { SiteDocument } from '../../../model/document'
import type { Item } from '../../../model/item'
import type { Fix, FixRequest } from '../fix-types'
import { fixesFor } from '../fixes-for'

/** The day on which sketches are checked. */
const today = '2027-01-15'

/** A sketched site with its document and a catalogue of the items that the sketch names, checked. */
export function fixRequest(sketch: SiteSketch): FixRequest {
  const site = buildSite(sketch)
  const items = new Map<string, Item>()
  for (const [id, fields] of Object.entries(sketch.items ?? {}))
    items.set(id, { id, category: id, name: id, ...fields })
  for (const p of site.placements) items.set(p.item, p.definition)
  const catalog: Catalog = { version: 'test', items, assemblies: new Map() }
  const document = {
    format: 'guscio-site',
    version: 1,
    site: site.site,
    buildings: site.buildings,
    placements: site.placements.map(({ definition: _, ...p }) => p),
    connections: site.connections,
    waivers: site.waivers,
    checks: site.checks,
    areas: site.areas,
    schedule: site.schedule,
  } as unknown as SiteDocument
  return { document, site, catalog, check: checkSite(site, { today }), today }
}

/** The findings of one rule and the fixes of the first of them. */
export function fixesOf(
  rule: string,
  sketch: SiteSketch,
): { request: FixRequest; finding: Finding; fixes: readonly Fix[] } {
  const request = fixRequest(sketch)
  const finding = request.check.findings.find((f) => f.rule === rule)
  if (!finding) throw new Error(`the site does not break ${rule}`)
  return { request, finding, fixes: fixesFor(finding, request) }
}

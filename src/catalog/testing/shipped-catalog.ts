import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SiteDocument } from '../../model/document'
import { readDocument } from '../../model/reading/read-document'
import { type CatalogFile, parseCatalog } from '../parse-catalog'

const resources = fileURLToPath(new URL('../../../resources/', import.meta.url))

/** Every file of the shipped catalogue, by its path below the catalogue folder. */
export function shippedCatalogFiles(): readonly CatalogFile[] {
  const folder = `${resources}catalog/`
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), json: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) }))
}

/** The shipped catalogue, as the app reads it. */
export const shippedCatalog = () => parseCatalog(shippedCatalogFiles())

/** A shipped site as it lies below the resources, by its path without the ending: `examples/north-fork`. */
export const shippedSite = (path: string, catalog: ReturnType<typeof shippedCatalog>): SiteDocument =>
  readDocument(readFileSync(`${resources}${path}.guscio.json`), catalog.items)

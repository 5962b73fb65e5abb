import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CatalogFile, parseCatalog } from '../../src/catalog/parse-catalog'

const folder = fileURLToPath(new URL('../../resources/catalog/', import.meta.url))

/** Every file of the shipped catalogue, by its path below the catalogue folder. */
export function shippedCatalogFiles(): readonly CatalogFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), json: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) }))
}

export const shippedCatalog = () => parseCatalog(shippedCatalogFiles())

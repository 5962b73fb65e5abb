import type { Assembly } from '../model/assembly'
import type { SiteDocument } from '../model/document'
import type { Item } from '../model/item'

/** The products and pods at hand, by id. */
export interface Catalog {
  readonly version: string
  readonly items: ReadonlyMap<string, Item>
  readonly assemblies: ReadonlyMap<string, Assembly>
}

/** The shipped catalogue overlaid with what a document brings along; same id overrides. */
export function catalogFor(shipped: Catalog, document: SiteDocument): Catalog {
  if (!document.items?.length && !document.assemblies?.length) return shipped
  return {
    version: shipped.version,
    items: new Map([...shipped.items, ...(document.items ?? []).map((i) => [i.id, i as Item] as const)]),
    assemblies: new Map([
      ...shipped.assemblies,
      ...(document.assemblies ?? []).map((a) => [a.id, a as Assembly] as const),
    ]),
  }
}

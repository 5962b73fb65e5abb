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
  const { items, assemblies } = document
  const brought = items?.length ? items : assemblies?.length ? assemblies : null
  if (!brought) return shipped
  const known = overlaid.get(brought)
  if (known && known.shipped === shipped && known.assemblies === assemblies) return known.catalog
  const catalog = {
    version: shipped.version,
    items: new Map([...shipped.items, ...(document.items ?? []).map((i) => [i.id, i as Item] as const)]),
    assemblies: new Map([
      ...shipped.assemblies,
      ...(document.assemblies ?? []).map((a) => [a.id, a as Assembly] as const),
    ]),
  }
  overlaid.set(brought, { shipped, assemblies, catalog })
  return catalog
}

/** Catalogues by the list that a document brings: an edit that leaves its products alone leaves the catalogue the same. */
const overlaid = new WeakMap<
  object,
  { readonly shipped: Catalog; readonly assemblies: SiteDocument['assemblies']; readonly catalog: Catalog }
>()

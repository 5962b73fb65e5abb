import type { Catalog } from '../../catalog/catalog'
import type { Item } from '../../model/item'
import type { Edit } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'

/** The parts of an item whose figures may be typed over. */
export type ItemPart = 'heat' | 'liquidCooling'

/**
 * Writes a figure of a product, for everything of it on the site; undefined takes it out. A product that the program
 * ships comes into the file with it, and what is typed is no longer said to have been read in its source.
 * @returns null where nobody knows the product, or nothing would change
 */
export function changeItem(
  { document }: EditContext,
  items: Catalog['items'],
  id: string,
  part: ItemPart,
  field: string,
  value: unknown,
): Edit | null {
  const own = document.items?.find((item) => item.id === id)
  const item = own ?? items.get(id)
  const before: Readonly<Record<string, unknown>> | undefined = item?.[part]
  if (!item || !before || before[field] === value) return null
  const { [field]: _, ...others } = before
  const after = {
    ...item,
    [part]: value === undefined ? others : { ...others, [field]: value },
    ...unread(item, `${part}.${field}`),
  } as Item
  const patch = own
    ? listChanges(document, 'items', { replace: (i) => (i.id === id ? after : i) })
    : listChanges(document, 'items', { add: [after] })
  return { label: 'edits.changeItem', params: { name: item.name }, patch }
}

/** The source without the figure among those read in it. */
function unread({ source }: Item, path: string): Pick<Item, 'source'> {
  if (!source) return {}
  const { verifiedFields } = source
  if (!verifiedFields) return source.verified ? { source: { ...source, verified: false } } : {}
  const kept = verifiedFields.filter((f) => f !== path && !path.startsWith(`${f}.`))
  return kept.length < verifiedFields.length ? { source: { ...source, verifiedFields: kept } } : {}
}

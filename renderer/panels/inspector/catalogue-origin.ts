import type { Item } from '../../../src/model/item'

/** Where a value comes from. A catalogue value carries the grade of its source, A (maker) to D (general knowledge). */
export type Origin = 'typed' | 'computed' | { readonly grade: string; readonly title: string }

/**
 * Origin of a catalogue figure. A figure that was not read in the item's source counts as general knowledge.
 * @param field path of the figure, e.g. `load.design_kW`
 */
export function catalogueOrigin(item: Item, field: string): Origin {
  const { source } = item
  if (!source) return { grade: 'D', title: '' }
  const read = source.verifiedFields?.some((f) => f === field || field.startsWith(`${f}.`)) ?? source.verified === true
  return read ? { grade: source.grade ?? 'D', title: source.title } : { grade: 'D', title: '' }
}

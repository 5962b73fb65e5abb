import type { Clip } from '../../../src/commands/arrange/clip'
import type { Item } from '../../../src/model/item'
import type { EditorState } from '../editor-store'

/** The products of a copy: those of the catalogue at hand, then those that it brings along. */
export function clipItems({ catalog }: Pick<EditorState, 'catalog'>, clip: Clip) {
  const brought = new Map<string, Item>(clip.items.map((i) => [i.id, i]))
  return { get: (id: string): Item | undefined => catalog.items.get(id) ?? brought.get(id) }
}

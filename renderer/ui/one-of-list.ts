import type { Key, Selection } from 'react-aria-components'

/** What a list box needs for exactly one of its options to be chosen at all times. */
export const oneOfList = (chosen: string, onChoose: (id: string) => void) => ({
  selectionMode: 'single' as const,
  selectionBehavior: 'replace' as const,
  disallowEmptySelection: true,
  selectedKeys: [chosen] as Iterable<Key>,
  onSelectionChange(keys: Selection) {
    const [first] = keys
    if (first !== undefined) onChoose(String(first))
  },
})

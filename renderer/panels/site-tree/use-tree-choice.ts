import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef } from 'react'
import { samePart } from '../../../src/commands/structure/structure-part'
import { useApp } from '../../state/hooks/use-app'
import type { SiteNode } from './build-site-tree'
import { holderOf, rangeIds } from './tree-choice'

/** How a line stands to the selection: all of it is chosen, or some of what it holds and nothing below it shows that. */
export type LineMark = 'chosen' | 'holds' | ''

/**
 * Lines and the selection of the floor, both ways. A click chooses what a line stands for, Ctrl adds it or takes it away,
 * Shift chooses all lines from the last one; what is chosen elsewhere marks its line and brings it into sight.
 * @param shown the lines that show, top to bottom
 * @param row_px height of a line
 */
export function useTreeChoice(shown: readonly SiteNode[], isUnfolded: (id: string) => boolean, row_px: number) {
  const selection = useApp((s) => s.selection)
  const select = useApp((s) => s.select)
  const part = useApp((s) => s.structurePart)
  const selectPart = useApp((s) => s.selectPart)
  const tree = useRef<HTMLDivElement>(null)
  /** The line that a range begins at. */
  const anchor = useRef<string | null>(null)
  const held = useRef({ adds: false, range: false })
  /** The selection as this tree made it: it is in sight already. */
  const own = useRef(false)
  const revealed = useRef<ReadonlySet<string> | null>(null)

  const noteKeys = useCallback((event: PointerEvent | KeyboardEvent) => {
    held.current = { adds: event.ctrlKey || event.metaKey, range: event.shiftKey }
  }, [])

  const take = useCallback(
    (node: SiteNode, keys = { adds: false, range: false }) => {
      own.current = true
      const range = keys.range && anchor.current !== null ? rangeIds(shown, anchor.current, node.id) : null
      if (range && range.length > 0) return select(range, keys.adds ? 'add' : 'replace')
      anchor.current = node.id
      if (node.ids.length > 0) {
        const all = node.ids.every((id) => selection.has(id))
        select(node.ids, keys.adds ? (all ? 'toggle' : 'add') : 'replace')
      } else if (node.part) selectPart(node.part)
    },
    [shown, selection, select, selectPart],
  )

  const mark = useCallback(
    (node: SiteNode): LineMark => {
      const { ids } = node
      if (ids.length === 0) return part !== null && node.part && samePart(node.part, part) ? 'chosen' : ''
      if (selection.size === 0) return ''
      if (ids.length <= selection.size && ids.every((id) => selection.has(id))) return 'chosen'
      const innermost = node.children.length === 0 || !isUnfolded(node.id)
      return innermost && ids.some((id) => selection.has(id)) ? 'holds' : ''
    },
    [selection, part, isUnfolded],
  )

  useEffect(() => {
    // Folding and unfolding changes what shows, but it is no reason to scroll.
    if (revealed.current === selection) return
    revealed.current = selection
    const [first] = selection
    const isOwn = own.current
    own.current = false
    const box = tree.current
    if (isOwn || first === undefined || !box) return
    const holder = holderOf(shown, first)
    if (!holder) return
    const top_px = shown.indexOf(holder) * row_px
    const isInSight = top_px >= box.scrollTop && top_px + row_px <= box.scrollTop + box.clientHeight
    if (!isInSight) box.scrollTop = Math.max(0, top_px - (box.clientHeight - row_px) / 2)
  }, [selection, shown, row_px])

  return { tree, take, takeWithKeys: (node: SiteNode) => take(node, held.current), noteKeys, mark }
}

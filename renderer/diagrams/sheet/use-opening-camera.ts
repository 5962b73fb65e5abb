import { useEffect, useRef, useState } from 'react'
import type { SheetPoint } from '../../../src/diagrams/layout/diagram-layout'
import type { DiagramKind } from '../../../src/diagrams/network/diagram-network'
import type { PlacedNode, PlacedSheet } from './placed-sheet'
import { openingCamera, panBy, type SheetCamera, type SheetSize } from './sheet-camera'

interface Anchor {
  /** Placement that is to stay where it is. */
  readonly id: string
  /** Where its box stood on the sheet. */
  readonly at: SheetPoint
}

/**
 * The camera of a sheet: it opens at the sources, stays while only figures change, and where the sheet is laid out
 * anew because a box was opened, it keeps what came out of the box where the box was.
 */
export function useOpeningCamera(kind: DiagramKind, sheet: PlacedSheet, window: SheetSize | null) {
  const [camera, setCamera] = useState<SheetCamera | null>(null)
  const [shown, setShown] = useState<PlacedSheet['layout'] | null>(null)
  const anchor = useRef<Anchor | null>(null)
  const { layout, nodeOf } = sheet

  useEffect(() => {
    if (!window || shown === layout) return
    const held = anchor.current
    const now = held && nodeOf.get(held.id)
    anchor.current = null
    setShown(layout)
    setCamera((before) => {
      if (!before || !held || !now) return openingCamera(layout, window, kind === 'cooling' ? 'left' : 'top')
      return panBy(before, (held.at[0] - now.at[0]) * before.scale, (held.at[1] - now.at[1]) * before.scale)
    })
  }, [layout, nodeOf, shown, window, kind])

  const keepInPlace = ({ node, at }: PlacedNode) => {
    const [id] = node.ids
    anchor.current = id === undefined ? null : { id, at }
  }
  return { camera, setCamera, keepInPlace }
}

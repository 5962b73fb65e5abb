import { useEffect, useRef, useState } from 'react'
import type { DiagramLayout, SheetPoint } from '../../../src/diagrams/layout/diagram-layout'
import type { DiagramKind } from '../../../src/diagrams/network/diagram-network'
import type { PlacedNode, PlacedSheet } from './placed-sheet'
import { openingCamera, panBy, type SheetCamera, type SheetSize } from './sheet-camera'

interface Anchor {
  /** Placement that is to stay where it is. */
  readonly id: string
  /** Where its box stood on the sheet. */
  readonly at: SheetPoint
}

/** Where each layout was left, so that going to the floor and back changes nothing. */
const leftAt = new WeakMap<DiagramLayout, SheetCamera>()

/**
 * The camera of a sheet: it opens at the sources, stays while only figures change, and where the sheet is laid out
 * anew because a box was opened, it keeps what came out of the box where the box was.
 */
export function useOpeningCamera(kind: DiagramKind, sheet: PlacedSheet, window: SheetSize | null) {
  const [held, setHeld] = useState<{ readonly layout: DiagramLayout; readonly camera: SheetCamera } | null>(null)
  const anchor = useRef<Anchor | null>(null)
  const { layout, nodes, nodeOf } = sheet

  useEffect(() => {
    const [first] = nodes
    if (!window || !first || held?.layout === layout) return
    const kept = anchor.current
    const now = kept && nodeOf.get(kept.id)
    anchor.current = null
    const { camera: before } = held ?? {}
    if (before && kept && now) {
      const [dx, dy] = [kept.at[0] - now.at[0], kept.at[1] - now.at[1]]
      setHeld({ layout, camera: panBy(before, dx * before.scale, dy * before.scale) })
      return
    }
    const opening = () => openingCamera(layout, window, first.box, kind === 'cooling' ? 'left' : 'top')
    setHeld({ layout, camera: leftAt.get(layout) ?? opening() })
  }, [layout, nodes, nodeOf, held, window, kind])

  useEffect(() => {
    if (held) leftAt.set(held.layout, held.camera)
  }, [held])

  const change = useRef((by: (camera: SheetCamera) => SheetCamera) =>
    setHeld((before) => before && { ...before, camera: by(before.camera) }),
  )
  const keepInPlace = ({ node, at }: PlacedNode) => {
    const [id] = node.ids
    anchor.current = id === undefined ? null : { id, at }
  }
  return { camera: held?.camera ?? null, change: change.current, keepInPlace }
}

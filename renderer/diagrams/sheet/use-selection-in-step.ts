import { useEffect, useRef } from 'react'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { nodesHolding, type PlacedSheet } from './placed-sheet'
import { boxAroundAll, frameBox, overlaps, type SheetCamera, type SheetSize, shownBox } from './sheet-camera'

type Change = (change: (camera: SheetCamera) => SheetCamera) => void

/**
 * Keeps the sheet in step with what is chosen elsewhere: a selection made on the floor, in the tree or from a finding
 * comes into sight, and the commands that frame the floor frame the sheet.
 * @returns selects from the sheet itself, which stays where it is
 */
export function useSelectionInStep(sheet: PlacedSheet, window: SheetSize, change: Change) {
  const store = useAppStore()
  const selection = useApp((s) => s.selection)
  const request = useApp((s) => s.frameRequest)
  const own = useRef<ReadonlySet<string> | null>(null)
  const answered = useRef(request)

  useEffect(() => {
    if (selection === own.current || selection.size === 0) return
    own.current = selection
    const boxes = nodesHolding(sheet, selection).map((n) => n.box)
    const around = boxAroundAll(boxes.slice(0, 1))
    if (!around) return
    change((camera) => {
      const shown = shownBox(camera, window)
      return boxes.some((box) => overlaps(box, shown)) ? camera : frameBox(camera, around, window)
    })
  }, [selection, sheet, window, change])

  useEffect(() => {
    if (request === answered.current) return
    answered.current = request
    const boxes = request?.ids.length ? nodesHolding(sheet, request.ids).map((n) => n.box) : null
    const { width, height } = sheet.layout
    const around = boxes ? boxAroundAll(boxes) : { x: 0, y: 0, width, height }
    if (around) change((camera) => frameBox({ ...camera, scale: 1 }, around, window))
  }, [request, sheet, window, change])

  return (ids: readonly string[], mode: 'replace' | 'toggle' | 'add' = 'replace') => {
    store.getState().select(ids, mode)
    own.current = store.getState().selection
  }
}

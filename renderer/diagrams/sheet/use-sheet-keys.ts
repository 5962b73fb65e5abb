import { type Direction, nearestNode } from './nearest-node'
import type { PlacedNode, PlacedSheet } from './placed-sheet'
import { contains, fitSheet, frameBox, panBy, type SheetCamera, type SheetSize, shownBox, zoomAt } from './sheet-camera'

interface Wiring {
  readonly sheet: PlacedSheet
  readonly window: SheetSize
  readonly active: PlacedNode | null
  change(change: (camera: SheetCamera) => SheetCamera): void
  onActive(key: string | null): void
  onUnfold(nodes: readonly PlacedNode[]): void
  select(ids: readonly string[], mode?: 'replace' | 'toggle'): void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [80, 0],
  right: [-80, 0],
  up: [0, 80],
  down: [0, -80],
}
const ZOOM_STEP = 1.25

/**
 * Arrows walk from box to box, with Shift they move the sheet; Enter or Space selects, with Ctrl it adds, with Shift it
 * opens a folded box; plus and minus zoom, Home shows the whole sheet. Everything else is left to the shortcut table.
 */
export function useSheetKeys(wiring: Wiring): (event: React.KeyboardEvent) => void {
  const { sheet, window, active, change, onActive, onUnfold, select } = wiring

  const walk = (direction: Direction) => {
    const [first] = sheet.nodes
    const next = active ? nearestNode(sheet.nodes, active, direction) : (first ?? null)
    if (!next) return
    onActive(next.node.key)
    change((camera) => (contains(shownBox(camera, window), next.box) ? camera : frameBox(camera, next.box, window)))
  }
  const zoom = (factor: number) => change((camera) => zoomAt(camera, [window.width / 2, window.height / 2], factor))

  const run = (event: React.KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event
    const mod = event.ctrlKey || event.metaKey
    const direction = directions[key]
    if (direction && !mod && !altKey) {
      const [dx, dy] = steps[direction]
      if (shiftKey) change((camera) => panBy(camera, dx, dy))
      else walk(direction)
    } else if (key === 'Enter' || key === ' ') {
      if (!active) return false
      if (shiftKey) onUnfold([active])
      else select(active.node.ids, mod ? 'toggle' : 'replace')
    } else if (mod || altKey) return false
    else if (key === '+' || key === '=') zoom(ZOOM_STEP)
    else if (key === '-') zoom(1 / ZOOM_STEP)
    else if (key === 'Home') change(() => fitSheet(sheet.layout, window))
    else return false
    return true
  }
  return (event) => {
    if (!run(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

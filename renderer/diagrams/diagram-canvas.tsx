import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { NodeFigures } from '../../src/diagrams/figures/node-figures'
import type { DiagramKind } from '../../src/diagrams/network/diagram-network'
import { isEdgeLive } from '../../src/diagrams/render/diagram-shapes'
import type { Ink } from '../../src/diagrams/render/draw-shape'
import { symbolOf } from '../../src/diagrams/symbols/symbol-of'
import { useT } from '../i18n/translator-context'
import { useApp, useAppStore } from '../state/hooks/use-app'
import { EdgeElement } from './sheet/edge-element'
import { NodeElement } from './sheet/node-element'
import type { PlacedNode, PlacedSheet } from './sheet/placed-sheet'
import { OVERVIEW, overlaps, READABLE, type SheetCamera, type SheetSize } from './sheet/sheet-camera'
import { useShownPart } from './sheet/shown-part'
import { useSelectionInStep } from './sheet/use-selection-in-step'
import { useDrag, useWheel } from './sheet/use-sheet-camera'
import { useSheetKeys } from './sheet/use-sheet-keys'

interface Props {
  readonly kind: DiagramKind
  readonly sheet: PlacedSheet
  readonly figures: ReadonlyMap<string, NodeFigures>
  readonly camera: SheetCamera
  readonly window: SheetSize
  readonly active: PlacedNode | null
  /** Colours of lines by edge, where a figure colours them. */
  readonly tones: ReadonlyMap<string, Ink> | null
  onCamera(change: (camera: SheetCamera) => SheetCamera): void
  onActive(key: string | null): void
  onUnfold(nodes: readonly PlacedNode[]): void
}

/** The sheet itself: what lies in the window, and the pointer and keys on it. */
export function DiagramCanvas(props: Props) {
  const { kind, sheet, figures, camera, window, active, tones, onCamera, onActive, onUnfold } = props
  const { t } = useT()
  const store = useAppStore()
  const prefix = useId()
  const board = useRef<HTMLDivElement>(null)
  const site = useApp((s) => s.effective.site)
  const check = useApp((s) => s.answers?.check ?? null)
  const selection = useApp((s) => s.selection)
  const hover = useApp((s) => s.hover)
  const [focused, setFocused] = useState(false)
  const code = site.electricalCode ?? 'IEC'
  const detail = camera.scale < OVERVIEW ? 'overview' : camera.scale < READABLE * 0.8 ? 'names' : 'all'

  const select = useSelectionInStep(sheet, window, onCamera)
  const part = useShownPart(camera, window)
  const nodes = useMemo(() => sheet.nodes.filter((n) => n === active || overlaps(n.box, part)), [sheet, part, active])
  const edges = useMemo(() => sheet.edges.filter((e) => overlaps(e.box, part)), [sheet, part])
  const symbols = useMemo(
    () => new Map(sheet.nodes.map(({ node }) => [node.key, symbolOf(kind, node, code)])),
    [sheet, kind, code],
  )
  const chosen = useMemo(() => {
    const counts = new Map<PlacedNode, number>()
    for (const id of selection) {
      const placed = sheet.nodeOf.get(id)
      if (placed) counts.set(placed, (counts.get(placed) ?? 0) + 1)
    }
    return counts
  }, [sheet, selection])
  const hovered = hover === null ? undefined : sheet.nodeOf.get(hover)

  const nodeAt = useCallback(
    (target: EventTarget): PlacedNode | null => {
      const key = (target as Element).closest('[data-node]')?.getAttribute('data-node')
      return (key && sheet.byKey.get(key)) || null
    },
    [sheet],
  )
  // The keyboard goes where the eye goes.
  useEffect(() => board.current?.focus({ preventScroll: true }), [])
  useWheel(board, onCamera)
  const drag = useDrag(onCamera, (event) => {
    const node = nodeAt(event.target)
    const mode = event.ctrlKey || event.metaKey ? 'toggle' : event.shiftKey ? 'add' : 'replace'
    onActive(node?.node.key ?? null)
    if (node) select(node.node.ids, mode)
    else if (mode === 'replace') select([])
  })
  const onKeyDown = useSheetKeys({ sheet, window, active, change: onCamera, onActive, onUnfold, select })

  return (
    <div
      ref={board}
      className="diagram-sheet"
      role="listbox"
      aria-label={t(`diagrams.label.${kind}`, { site: site.name })}
      aria-multiselectable
      aria-activedescendant={active ? `${prefix}${active.node.key}` : undefined}
      tabIndex={0}
      data-testid="diagram-sheet"
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onContextMenu={(event) => event.preventDefault()}
      onDoubleClick={(event) => {
        const node = nodeAt(event.target)
        if (node) onUnfold([node])
      }}
      onPointerOver={(event) => store.getState().setHover(nodeAt(event.target)?.node.ids[0] ?? null)}
      onPointerLeave={() => store.getState().setHover(null)}
      {...drag}
    >
      <svg width={window.width} height={window.height} role="presentation">
        <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
          <g aria-hidden className={detail}>
            {edges.map(({ edge, route }) => (
              <EdgeElement
                key={edge.key}
                edge={edge}
                route={route}
                live={isEdgeLive(edge, check)}
                tone={tones?.get(edge.key)}
              />
            ))}
          </g>
          {nodes.map((placed) => {
            const { node, at } = placed
            const written = figures.get(node.key)
            const count = chosen.get(placed) ?? 0
            return written ? (
              <NodeElement
                key={node.key}
                id={`${prefix}${node.key}`}
                node={node}
                at={at}
                figures={written}
                symbol={symbols.get(node.key)!}
                selected={count === 0 ? 'none' : count === node.ids.length ? 'all' : 'some'}
                hovered={placed === hovered}
                active={focused && placed === active}
                detail={detail}
              />
            ) : null
          })}
        </g>
      </svg>
    </div>
  )
}

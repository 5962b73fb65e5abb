import './diagram.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Diagram, diagramFigures, foldDiagram, readDiagram } from '../../src/diagrams/diagram'
import type { FoldLevel } from '../../src/diagrams/fold/fold-levels'
import type { DiagramKind } from '../../src/diagrams/network/diagram-network'
import { useT } from '../i18n/translator-context'
import { useApp, useAppStore } from '../state/hooks/use-app'
import type { Folding } from '../state/slices/diagram-slice'
import { DiagramCanvas } from './diagram-canvas'
import { DiagramLegend } from './diagram-legend'
import { DiagramTools } from './diagram-tools'
import { exportSvg } from './export-svg'
import { LayingOut } from './layout/laying-out'
import { sharedLayoutClient } from './layout/shared-layout-client'
import { type LaidOut, useLayoutOf } from './layout/use-layout-of'
import { whatFits } from './layout/what-fits'
import { nodesHolding, type PlacedNode, placeSheet } from './sheet/placed-sheet'
import { fitSheet, frameBox, zoomAt } from './sheet/sheet-camera'
import { useEdgeTones, useLineMetric } from './sheet/use-edge-tones'
import { useOpeningCamera } from './sheet/use-opening-camera'
import { useSizeOf } from './sheet/use-sheet-camera'
import { useWords } from './sheet/use-words'

/** The single-line diagram or the cooling schematic of the open site, over the floor. */
export function DiagramView({ kind }: { readonly kind: DiagramKind }) {
  const { t } = useT()
  const site = useApp((s) => s.effective)
  const chosen = useApp((s) => s.foldLevels[kind])
  const unfolded = useApp((s) => s.unfolded)
  const diagram = useMemo(() => readDiagram(kind, site), [kind, site])
  const level = chosen && diagram.levels.includes(chosen) ? chosen : diagram.suggested
  const structure = useMemo(() => foldDiagram(diagram, level, unfolded), [diagram, level, unfolded])
  const { laid, waiting, problem } = useLayoutOf(structure)
  const store = useAppStore()
  const shown = useRef<Folding | null>(null)
  useEffect(() => {
    if (!waiting && problem === null) shown.current = { level, unfolded }
  }, [waiting, problem, level, unfolded])
  const cancel = () => {
    sharedLayoutClient().cancel()
    if (shown.current) store.getState().foldAs(kind, shown.current)
  }
  return (
    <section className="diagram" aria-label={t(`diagrams.views.${kind}`)} data-testid="diagram" data-waiting={waiting}>
      {structure.nodes.length === 0 ? (
        <p className="diagram-message">{t(`diagrams.empty.${kind}`)}</p>
      ) : laid ? (
        <Sheet key={kind} kind={kind} laid={laid} diagram={diagram} level={level} />
      ) : problem === null ? (
        <output className="diagram-message">{t('diagrams.status.laying')}</output>
      ) : null}
      {waiting && structure.nodes.length > 0 ? (
        <LayingOut key={structure.nodes.length} boxes={structure.nodes.length} onCancel={laid ? cancel : undefined} />
      ) : null}
      {problem === null ? null : (
        <p className="diagram-message broken" role="alert">
          {t('diagrams.status.failed', { problem })}
        </p>
      )}
    </section>
  )
}

interface SheetProps {
  readonly kind: DiagramKind
  readonly laid: LaidOut
  readonly diagram: Diagram
  readonly level: FoldLevel
}

function Sheet({ kind, laid, diagram, level }: SheetProps) {
  const { t } = useT()
  const store = useAppStore()
  const words = useWords()
  const site = useApp((s) => s.effective)
  const check = useApp((s) => s.answers?.check ?? null)
  const selection = useApp((s) => s.selection)
  const anyUnfolded = useApp((s) => s.unfolded.size > 0)
  const holder = useRef<HTMLDivElement>(null)
  const window = useSizeOf(holder)
  const [activeKey, setActive] = useState<string | null>(null)
  const { structure, layout } = laid
  const sheet = useMemo(() => placeSheet({ key: laid.key, structure, layout }), [laid.key, structure, layout])
  const figures = useMemo(() => diagramFigures(structure, site, check, words), [structure, site, check, words])
  const { camera, change, keepInPlace } = useOpeningCamera(kind, sheet, window)
  const lineMetric = useLineMetric(kind)
  const tones = useEdgeTones(structure, lineMetric)
  const active = (activeKey === null ? undefined : sheet.byKey.get(activeKey)) ?? null
  const titleOf = (key: string): string => figures.get(key)?.title ?? ''

  const folded = nodesHolding(sheet, selection).filter((n) => n.node.folded !== 'piece')
  const unfold = (nodes: readonly PlacedNode[]) => {
    const opened = nodes.filter((n) => n.node.folded !== 'piece')
    const [first] = opened
    if (!first) return
    const keys = opened.map((n) => n.node.key)
    const { unfolded, unfold: open, notify } = store.getState()
    const fitting = whatFits(diagram, level, unfolded, keys)
    if (fitting.length < keys.length)
      notify({ tone: 'warned', key: 'diagrams.status.partly', params: { count: fitting.length, of: keys.length } })
    if (fitting.length === 0) return
    keepInPlace(first)
    open(fitting)
  }
  return (
    <>
      <div ref={holder} className="diagram-holder">
        {window && camera ? (
          <DiagramCanvas
            kind={kind}
            sheet={sheet}
            figures={figures}
            camera={camera}
            window={window}
            active={active}
            tones={tones}
            onCamera={change}
            onActive={setActive}
            onUnfold={unfold}
          />
        ) : null}
        <DiagramLegend kind={kind} lines={tones ? lineMetric : 'kind'} />
      </div>
      <DiagramTools
        kind={kind}
        lines={lineMetric}
        level={level}
        levels={diagram.levels}
        nodes={sheet.nodes}
        titleOf={titleOf}
        canUnfold={folded.length > 0}
        anyUnfolded={anyUnfolded}
        onLevel={(wanted) => store.getState().setFoldLevel(kind, wanted)}
        onFound={(found) => {
          setActive(found.node.key)
          store.getState().select(found.node.ids)
          if (window) change((c) => frameBox(c, found.box, window))
        }}
        onUnfold={() => unfold(folded)}
        onFoldAgain={() => store.getState().foldAgain()}
        onZoom={(factor) => {
          if (window) change((c) => zoomAt(c, [window.width / 2, window.height / 2], factor))
        }}
        onFit={() => {
          if (window) change(() => fitSheet(layout, window))
        }}
        onExport={() => {
          const code = site.site.electricalCode ?? 'IEC'
          const title = t(`diagrams.label.${kind}`, { site: site.site.name })
          const file = `${site.site.name} - ${t(`diagrams.views.${kind}`)}.svg`
          exportSvg({ structure, layout, figures, check, code, ...(tones && { tones }) }, title, file)
          store.getState().notify({ tone: 'info', key: 'diagrams.status.saved', params: { file } })
        }}
      />
    </>
  )
}

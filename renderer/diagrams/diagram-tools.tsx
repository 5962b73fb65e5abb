import { ChevronsDownUp, Download, Maximize, Minus, Plus, UnfoldVertical } from 'lucide-react'
import type { FoldLevel } from '../../src/diagrams/fold/fold-levels'
import type { DiagramKind } from '../../src/diagrams/network/diagram-network'
import { useT } from '../i18n/translator-context'
import { useApp } from '../state/hooks/use-app'
import type { RunMetric } from '../state/slices/run-look-slice'
import { Button } from '../ui/button'
import { Choice } from '../ui/fields/choice'
import { DiagramSearch } from './diagram-search'
import { lineMetrics } from './sheet/line-metrics'
import type { PlacedNode } from './sheet/placed-sheet'

interface Props {
  readonly kind: DiagramKind
  /** By what lines are coloured. */
  readonly lines: RunMetric
  readonly level: FoldLevel
  /** Levels that this site can be folded to. */
  readonly levels: readonly FoldLevel[]
  readonly nodes: readonly PlacedNode[]
  titleOf(key: string): string
  /** Whether a box in hand can be opened, and whether any has been. */
  readonly canUnfold: boolean
  readonly anyUnfolded: boolean
  onLevel(level: FoldLevel): void
  onFound(node: PlacedNode): void
  onUnfold(): void
  onFoldAgain(): void
  onZoom(factor: number): void
  onFit(): void
  onExport(): void
}

const ZOOM_STEP = 1.25

/** How the sheet is folded, what is looked for on it, and how it lies in the window. */
export function DiagramTools(props: Props) {
  const { t } = useT()
  const setMetric = useApp((s) => s.setRunMetric)
  return (
    <div className="diagram-tools" role="toolbar" aria-label={t('diagrams.tools.label')}>
      <Choice
        label={t('diagrams.level.label')}
        value={props.level}
        options={props.levels.map((id) => ({ id, label: t(`diagrams.level.${id}`) }))}
        onChange={props.onLevel}
        look="quiet"
        testId="diagram-level"
      />
      <Button
        look="icon"
        hint={t('diagrams.tools.unfold')}
        shortcut="Shift+Enter"
        isDisabled={!props.canUnfold}
        onPress={props.onUnfold}
        data-testid="diagram-unfold"
      >
        <UnfoldVertical size={15} />
      </Button>
      <Button
        look="icon"
        hint={t('diagrams.tools.foldAgain')}
        isDisabled={!props.anyUnfolded}
        onPress={props.onFoldAgain}
        data-testid="diagram-fold"
      >
        <ChevronsDownUp size={15} />
      </Button>
      <Choice
        label={t('diagrams.tools.lines')}
        value={props.lines}
        options={lineMetrics[props.kind].map((id) => ({ id, label: t(`diagrams.lines.${id}`) }))}
        onChange={setMetric}
        look="quiet"
        testId="diagram-lines"
      />
      <DiagramSearch nodes={props.nodes} titleOf={props.titleOf} onFound={props.onFound} />
      <span className="diagram-tools-end">
        <Button look="icon" hint={t('diagrams.tools.farther')} shortcut="−" onPress={() => props.onZoom(1 / ZOOM_STEP)}>
          <Minus size={15} />
        </Button>
        <Button look="icon" hint={t('diagrams.tools.closer')} shortcut="+" onPress={() => props.onZoom(ZOOM_STEP)}>
          <Plus size={15} />
        </Button>
        <Button look="icon" hint={t('diagrams.tools.fit')} onPress={props.onFit} data-testid="diagram-fit">
          <Maximize size={15} />
        </Button>
        <Button look="icon" hint={t('diagrams.tools.export')} onPress={props.onExport} data-testid="diagram-export">
          <Download size={15} />
        </Button>
      </span>
    </div>
  )
}

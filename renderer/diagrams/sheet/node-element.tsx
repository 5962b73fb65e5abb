import { memo, useMemo } from 'react'
import type { NodeFigures } from '../../../src/diagrams/figures/node-figures'
import type { DiagramNode } from '../../../src/diagrams/fold/diagram-structure'
import type { SheetPoint } from '../../../src/diagrams/layout/diagram-layout'
import { loadInk } from '../../../src/diagrams/render/load-ink'
import { nodeShapes } from '../../../src/diagrams/render/node-shapes'
import type { DiagramSymbol } from '../../../src/diagrams/symbols/diagram-symbol'
import { useT } from '../../i18n/translator-context'
import { ShapeElement } from './shape-element'

interface Props {
  readonly id: string
  readonly node: DiagramNode
  readonly at: SheetPoint
  readonly figures: NodeFigures
  readonly symbol: DiagramSymbol
  /** Placements in it that are selected. */
  readonly selected: 'all' | 'some' | 'none'
  readonly hovered: boolean
  /** The keyboard is on it. */
  readonly active: boolean
  /** From farther away the small print goes, and from afar a box is but its load's colour. */
  readonly detail: 'all' | 'names' | 'overview'
}

const SMALL_PRINT = 12

/** One box of the sheet. It draws itself again only where something of its own has changed. */
export const NodeElement = memo(function NodeElement(props: Props) {
  const { id, node, at, figures, symbol, selected, hovered, active, detail } = props
  const { t } = useT()
  const shapes = useMemo(() => nodeShapes(node, figures, symbol), [node, figures, symbol])
  const { title, lines, findings } = figures
  const name = t('diagrams.name.node', {
    title,
    count: node.parts.length,
    lines: lines.filter(Boolean).join(', '),
    state: t(`diagrams.state.${figures.state}`),
    findings: findings?.count ?? 0,
  })
  return (
    <g
      className={`node ${selected}${hovered ? ' hovered' : ''}${active ? ' active' : ''} ${figures.state}`}
      transform={`translate(${at[0]} ${at[1]})`}
    >
      <title>{[title, ...lines].filter(Boolean).join('\n')}</title>
      {/* The name below says it all, in order; the print would be read twice. */}
      <g aria-hidden>
        {detail === 'overview' ? (
          <rect className="node-block" width={node.width} height={node.height} rx={6} fill={blockColour(figures)} />
        ) : (
          shapes.map((shape, i) =>
            detail === 'names' && shape.type === 'text' && shape.size < SMALL_PRINT ? null : (
              <ShapeElement key={i} shape={shape} />
            ),
          )
        )}
      </g>
      <rect
        id={id}
        role="option"
        aria-selected={selected === 'all'}
        aria-label={name}
        data-node={node.key}
        data-selected={selected}
        className="node-ring"
        x={-3}
        y={-3}
        width={node.width + 6}
        height={node.height + 6}
        rx={8}
      />
    </g>
  )
})

const blockColour = ({ ratio }: NodeFigures): string => `var(--sheet-${ratio === undefined ? 'line' : loadInk(ratio)})`

import type { DiagramKind } from '../network/diagram-network'
import type { Ink } from './draw-shape'

/** A kind of line that the legend explains; `key` names its text. */
export interface LegendLine {
  readonly key: 'power' | 'supply' | 'return' | 'air' | 'standby' | 'off'
  readonly ink: Ink
  readonly dashed?: boolean
}

/** The lines of each diagram, as they are drawn. */
export const legendLines: Readonly<Record<DiagramKind, readonly LegendLine[]>> = {
  'single-line': [
    { key: 'power', ink: 'power' },
    { key: 'standby', ink: 'power', dashed: true },
    { key: 'off', ink: 'off' },
  ],
  cooling: [
    { key: 'supply', ink: 'liquid' },
    { key: 'return', ink: 'return' },
    { key: 'air', ink: 'air' },
    { key: 'standby', ink: 'liquid', dashed: true },
    { key: 'off', ink: 'off' },
  ],
}

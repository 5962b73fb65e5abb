import type { DiagramKind } from '../../../src/diagrams/network/diagram-network'
import type { Ink } from '../../../src/diagrams/render/draw-shape'
import type { RunBand } from '../../scene/colour/run-bands'
import type { RunMetric } from '../../state/slices/run-look-slice'

/** By what the lines of a diagram may be coloured. */
export const lineMetrics: Readonly<Record<DiagramKind, readonly RunMetric[]>> = {
  'single-line': ['kind', 'loading'],
  cooling: ['kind', 'velocity', 'friction'],
}

/** The inks of the classes of a run metric. */
export const bandInks: Readonly<Record<RunBand, Ink>> = {
  low: 'load-low',
  near: 'load-near',
  full: 'load-full',
  over: 'load-over',
  unknown: 'load-unknown',
}

import type { RunFigures } from '../../../src/engine/runs/run-figures'
import type { EffectiveSite } from '../../../src/model/effective-site'

/** By what runs are coloured; `kind` is what they carry. */
export const runMetrics = ['kind', 'velocity', 'friction', 'loading'] as const
export type RunMetric = (typeof runMetrics)[number]

/** How runs look, on the floor and in the cooling schematic: nothing here changes the document. */
export interface RunLookSlice {
  readonly runMetric: RunMetric
  /** Arrows along the runs, from provider to consumer. */
  readonly flowArrows: boolean
  /** The figures behind a metric, with the site that they are about; those before an edit until newer ones are in. */
  readonly runFigures: { readonly of: EffectiveSite; readonly figures: RunFigures } | null
  setRunMetric(metric: RunMetric): void
  setFlowArrows(shown: boolean): void
}

export const runLookSlice = (set: (part: Partial<RunLookSlice>) => void): RunLookSlice => ({
  runMetric: 'kind',
  flowArrows: false,
  runFigures: null,
  setRunMetric: (runMetric) => set({ runMetric }),
  setFlowArrows: (flowArrows) => set({ flowArrows }),
})

import { useMemo } from 'react'
import type { DiagramStructure } from '../../../src/diagrams/fold/diagram-structure'
import type { DiagramKind } from '../../../src/diagrams/network/diagram-network'
import type { Ink } from '../../../src/diagrams/render/draw-shape'
import { type RunBand, runBands, runReading } from '../../scene/colour/run-bands'
import { useApp } from '../../state/hooks/use-app'
import type { RunMetric } from '../../state/slices/run-look-slice'
import { bandInks, lineMetrics } from './line-metrics'

/** The run metric in use, where it is about the lines of this diagram. */
export function useLineMetric(kind: DiagramKind): RunMetric {
  const metric = useApp((s) => s.runMetric)
  return lineMetrics[kind].includes(metric) ? metric : 'kind'
}

/** Colours of lines by edge: the class of the hardest-working run behind each. Null where lines show what they carry. */
export function useEdgeTones({ edges }: DiagramStructure, metric: RunMetric): ReadonlyMap<string, Ink> | null {
  const figures = useApp((s) => s.runFigures?.figures ?? null)
  return useMemo(() => {
    if (metric === 'kind' || !figures) return null
    const bandOf = (connections: readonly string[]): RunBand =>
      connections
        .map((id) => runReading(metric, figures, id).band)
        .reduce((worst, band) => (rank(band) > rank(worst) ? band : worst), 'unknown')
    return new Map(
      edges.flatMap(({ key, connections }) =>
        connections.length > 0 ? [[key, bandInks[bandOf(connections)]] as const] : [],
      ),
    )
  }, [edges, metric, figures])
}

/** What is not known counts least: one run that is known to work hard outweighs it. */
const rank = (band: RunBand): number => (band === 'unknown' ? -1 : runBands.indexOf(band))

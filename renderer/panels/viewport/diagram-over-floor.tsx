import { DiagramView } from '../../diagrams/diagram-view'
import { useApp } from '../../state/hooks/use-app'

/** The diagram that is chosen, if one is; it lies over the floor, which keeps its camera below. */
export function DiagramOverFloor() {
  const view = useApp((s) => s.view)
  return view === 'single-line' || view === 'cooling' ? <DiagramView kind={view} /> : null
}

import { elevationOf, onSameStorey } from '../../../../src/model/storeys'
import type { EditorState } from '../../editor-store'
import { drawingSegmentsNear } from './drawing-targets'
import { floorSegments } from './floor-segments'
import { createSnapTargets, type Segment, type SnapTargets } from './snap-targets'

/**
 * What points may snap onto: what the storey holds, and the lines of the drawings laid under it while they are shown;
 * other storeys too where that is asked for.
 * @param isTarget leaves out what a part in hand must not hold on to
 */
export function floorTargets(
  state: Pick<EditorState, 'document' | 'effective' | 'layers' | 'floor_m' | 'snapClasses'>,
  isTarget: (segment: Segment) => boolean = () => true,
): SnapTargets {
  const { document, layers, floor_m, snapClasses } = state
  const site = createSnapTargets(floorSegments(state).filter(isTarget))
  const shown = layers.underlays ? (document.underlays ?? []) : []
  const underlays = shown.filter((u) => snapClasses.storeys || onSameStorey(elevationOf(u), floor_m))
  if (underlays.length === 0) return site
  return {
    near: (point, reach_m) => [
      ...site.near(point, reach_m),
      ...underlays.flatMap((underlay) => [...drawingSegmentsNear(underlay, point, reach_m)]),
    ],
  }
}

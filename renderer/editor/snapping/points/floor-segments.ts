import { underlaySnapSegments } from '../../../../src/imports/drawing/underlay-lines'
import { elevationOf, onSameStorey } from '../../../../src/model/storeys'
import type { EditorState } from '../../editor-store'
import { storeySite } from '../../storeys/storey-site'
import { siteSegments } from './site-segments'
import type { Segment } from './snap-targets'

/**
 * What points may snap onto: what the storey holds, and the lines of the drawings laid under it while they are shown;
 * other storeys too where that is asked for.
 */
export function floorSegments({
  document,
  effective,
  layers,
  floor_m,
  snapClasses,
}: Pick<EditorState, 'document' | 'effective' | 'layers' | 'floor_m' | 'snapClasses'>): readonly Segment[] {
  const site = snapClasses.storeys ? effective : storeySite(effective, floor_m)
  const shown = layers.underlays ? (document.underlays ?? []) : []
  const underlays = shown.filter((u) => snapClasses.storeys || onSameStorey(elevationOf(u), floor_m))
  return [...siteSegments(site), ...underlaySnapSegments(underlays)]
}

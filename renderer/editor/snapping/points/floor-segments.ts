import type { EditorState } from '../../editor-store'
import { storeySite } from '../../storeys/storey-site'
import { siteSegments } from './site-segments'
import type { Segment } from './snap-targets'

/** The straight pieces of what the storey holds, or of all storeys where that is asked for. */
export function floorSegments({
  effective,
  floor_m,
  snapClasses,
}: Pick<EditorState, 'effective' | 'floor_m' | 'snapClasses'>): readonly Segment[] {
  return siteSegments(snapClasses.storeys ? effective : storeySite(effective, floor_m))
}

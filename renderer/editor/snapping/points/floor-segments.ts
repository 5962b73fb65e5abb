import { underlaySnapSegments } from '../../../../src/imports/drawing/underlay-lines'
import type { EditorState } from '../../editor-store'
import { siteSegments } from './site-segments'
import type { Segment } from './snap-targets'

/** What points may snap onto: what the site holds, and the lines of the drawings laid under it while they are shown. */
export const floorSegments = ({
  document,
  effective,
  layers,
}: Pick<EditorState, 'document' | 'effective' | 'layers'>): readonly Segment[] => [
  ...siteSegments(effective),
  ...(layers.underlays ? underlaySnapSegments(document.underlays) : []),
]

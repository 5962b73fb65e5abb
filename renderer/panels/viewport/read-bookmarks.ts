import type { Section } from '../../editor/section/section'
import type { CameraPose } from '../../scene/camera/pose'
import { noSection } from '../../state/slices/look-slice'

/** A view of the floor that was saved under a name. */
export interface CameraBookmark {
  readonly name: string
  readonly pose: CameraPose
  /** How the site was cut open; absent where it was whole. */
  readonly section?: Section
}

/** The bookmarks of one project out of what the preferences hold; what is not one is passed over. */
export function readBookmarks(stored: unknown, project: string): readonly CameraBookmark[] {
  const list = isRecord(stored) ? stored[project] : undefined
  return Array.isArray(list) ? list.filter(isBookmark).map(withSection) : []
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

function isBookmark(value: unknown): value is CameraBookmark {
  if (!isRecord(value) || typeof value.name !== 'string' || !isRecord(value.pose)) return false
  const { target, heading_deg, elevation_deg, height_m, fov_deg } = value.pose
  const figures = [heading_deg, elevation_deg, height_m, fov_deg]
  return Array.isArray(target) && target.length === 3 && [...target, ...figures].every(isNumber)
}

/** With its cuts where they can be read, else whole. */
function withSection({ name, pose, section }: CameraBookmark): CameraBookmark {
  if (!isRecord(section)) return { name, pose }
  const planes = Object.keys(noSection) as (keyof Section)[]
  const cuts = planes.map((plane) => [plane, isNumber(section[plane]) ? section[plane] : null])
  return { name, pose, section: Object.fromEntries(cuts) as unknown as Section }
}

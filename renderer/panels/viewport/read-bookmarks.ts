import type { CameraPose } from '../../scene/camera/pose'

/** A view of the floor that was saved under a name. */
export interface CameraBookmark {
  readonly name: string
  readonly pose: CameraPose
}

/** The bookmarks of one project out of what the preferences hold; what is not one is passed over. */
export function readBookmarks(stored: unknown, project: string): readonly CameraBookmark[] {
  const list = isRecord(stored) ? stored[project] : undefined
  return Array.isArray(list) ? list.filter(isBookmark) : []
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

function isBookmark(value: unknown): value is CameraBookmark {
  if (!isRecord(value) || typeof value.name !== 'string' || !isRecord(value.pose)) return false
  const { target, heading_deg, elevation_deg, height_m, fov_deg } = value.pose
  const figures = [heading_deg, elevation_deg, height_m, fov_deg]
  return Array.isArray(target) && target.length === 3 && [...target, ...figures].every(isNumber)
}

import { z } from 'zod'
import type { OpenProject, Preferences } from '../../../src/api/app-api'
import type { CameraPose } from '../../scene/camera/pose'

/** Sites whose camera is remembered; the one left longest ago goes first. */
export const CAMERAS_KEPT = 24

const finite = z.number()
const pose = z.object({
  target: z.tuple([finite, finite, finite]).readonly(),
  heading_deg: finite,
  elevation_deg: finite.min(-90).max(90),
  height_m: finite.positive(),
  fov_deg: finite.positive().lt(180),
}) satisfies z.ZodType<CameraPose>

const leftViewSchema = z.object({
  /** The view that had the pointer and the keys. */
  view: z.enum(['plan', '3d']),
  /** The storey worked on; heights of the poses count from it, metres. */
  floor_m: finite,
  /** Where the cameras stood; both while the floor is divided. */
  poses: z.object({ plan: pose.optional(), '3d': pose.optional() }),
})
const entrySchema = leftViewSchema.extend({ project: z.string() })

/** How the floor of a site was looked at when it was left. A habit of the person: the document knows nothing of it. */
export type LeftView = Readonly<z.infer<typeof leftViewSchema>>

type Site = Pick<OpenProject, 'path' | 'name'>

const keyOf = ({ path, name }: Site): string => path ?? name

/** What is remembered of each site, last left first; an entry that cannot be read counts as not there. */
function readCameras({ layout }: Preferences): readonly z.infer<typeof entrySchema>[] {
  const stored: unknown[] = Array.isArray(layout.cameras) ? layout.cameras : []
  return stored.flatMap((entry) => entrySchema.safeParse(entry).data ?? [])
}

/** How a site was left; null where that is not known. */
export const leftViewOf = (preferences: Preferences, site: Site): LeftView | null =>
  readCameras(preferences).find(({ project }) => project === keyOf(site)) ?? null

/** The layout with how a site was left. */
export function withLeftView(preferences: Preferences, site: Site, left: LeftView): Preferences['layout'] {
  const project = keyOf(site)
  const others = readCameras(preferences).filter((entry) => entry.project !== project)
  return { ...preferences.layout, cameras: [{ project, ...left }, ...others].slice(0, CAMERAS_KEPT) }
}

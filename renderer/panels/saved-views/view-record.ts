import type { NewView } from '../../../src/commands/views/add-views'
import type { Section } from '../../editor/section/section'
import { type CameraPose, isParallel, LENS_FOV_DEG, PARALLEL_FOV_DEG } from '../../scene/camera/pose'
import { noSection } from '../../state/slices/look-slice'

/** What a view brings back: the camera, the storey worked on and how the site is cut open. */
export interface ShownView {
  /** The height of its target counts from `floor_m`, as on screen. */
  readonly pose: CameraPose
  readonly floor_m: number
  readonly section: Section
}

/** The view as the document keeps it, heights counted from the ground floor. */
export function viewRecord(name: string, { pose, floor_m, section }: ShownView): NewView {
  const cuts = Object.entries(section).filter(([, at_m]) => at_m !== null)
  const [x, y, z] = pose.target
  return {
    name,
    target_m: [x, y, z + floor_m],
    heading_deg: pose.heading_deg,
    elevation_deg: pose.elevation_deg,
    height_m: pose.height_m,
    projection: isParallel(pose) ? 'parallel' : 'perspective',
    ...(floor_m !== 0 && { floor_m }),
    ...(cuts.length > 0 && { section: Object.fromEntries(cuts) }),
  }
}

/** What a kept view shows. */
export function shownView(view: NewView): ShownView {
  const { target_m, heading_deg, elevation_deg, height_m, projection, floor_m = 0, section } = view
  const planes = Object.keys(noSection) as (keyof Section)[]
  return {
    pose: {
      target: [target_m[0], target_m[1], target_m[2] - floor_m],
      heading_deg,
      elevation_deg,
      height_m,
      fov_deg: projection === 'parallel' ? PARALLEL_FOV_DEG : LENS_FOV_DEG,
    },
    floor_m,
    section: Object.fromEntries(planes.map((plane) => [plane, section?.[plane] ?? null])) as unknown as Section,
  }
}

import type { NewView } from '../../../src/commands/views/add-views'
import { viewSchema } from '../../../src/model/view'
import type { Section } from '../../editor/section/section'
import type { CameraPose } from '../../scene/camera/pose'
import { noSection } from '../../state/slices/look-slice'
import { viewRecord } from './view-record'

/**
 * Views that earlier versions kept in the preferences, by project; those that cannot be read are passed over. They
 * knew no storeys, so the ground floor is meant.
 */
export function oldBookmarks(stored: unknown, project: string): readonly NewView[] {
  const list = isRecord(stored) ? stored[project] : undefined
  return Array.isArray(list) ? list.flatMap(readBookmark) : []
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function readBookmark(value: unknown): NewView[] {
  if (!isRecord(value) || typeof value.name !== 'string' || !isRecord(value.pose)) return []
  if (!Array.isArray(value.pose.target)) return []
  const pose = value.pose as unknown as CameraPose
  const view = viewRecord(value.name, { pose, floor_m: 0, section: cutsOf(value.section) })
  const read = viewSchema.safeParse({ ...view, id: 'read' })
  return read.success ? [view] : []
}

/** Cuts where they can be read. */
function cutsOf(section: unknown): Section {
  if (!isRecord(section)) return noSection
  const planes = Object.keys(noSection) as (keyof Section)[]
  const cuts = planes.map((plane) => [plane, typeof section[plane] === 'number' ? section[plane] : null])
  return Object.fromEntries(cuts) as unknown as Section
}

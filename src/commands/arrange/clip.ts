import { z } from 'zod'
import { addPoints, type PlanPoint, subtractPoints, tidyPoint } from '../../geometry/point'
import { assemblySchema } from '../../model/assembly'
import { connectionSchema } from '../../model/connection'
import type { SiteDocument } from '../../model/document'
import { itemSchema } from '../../model/item'
import { type Placement, placementSchema } from '../../model/placement'
import { copiedConnection } from '../connections/copied-connection'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { listChanges } from '../list-changes'
import { hallAt } from '../placements/hall-at'
import { blockOf, middleOf } from './plan-block'

/** What a copy carries from project to project; places count from the middle of what was copied. */
export const clipSchema = z.object({
  format: z.literal('guscio-clip'),
  version: z.literal(1),
  placements: z.array(placementSchema).min(1),
  connections: z.array(connectionSchema),
  /** Products and pods of the source site's own that the placements need. */
  items: z.array(itemSchema),
  assemblies: z.array(assemblySchema),
})
export type Clip = z.infer<typeof clipSchema>

/** A copy of placements with the connections among them, or null where none of the ids is on the site. */
export function copyClip(context: EditContext, ids: readonly string[]): Clip | null {
  const copied = placementsOf(context, ids)
  if (copied.length === 0) return null
  const inside = new Set(copied.map((p) => p.id))
  const block = blockOf(copied)
  const middle: PlanPoint = [middleOf(block, 0), middleOf(block, 1)]
  const usedItems = new Set(copied.map((p) => p.item))
  const usedAssemblies = new Set(copied.map((p) => p.assembly))
  return {
    format: 'guscio-clip',
    version: 1,
    placements: copied.map(({ definition: _, ...p }) => {
      const [x, y] = subtractPoints(p.at, middle)
      return { ...p, at: [x, y] }
    }),
    connections: context.site.connections.filter((c) => inside.has(c.from) && inside.has(c.to)),
    items: (context.document.items ?? []).filter((i) => usedItems.has(i.id)),
    assemblies: ((context.document.assemblies ?? []) as Clip['assemblies']).filter((a) => usedAssemblies.has(a.id)),
  }
}

/** Reads a copy from text, such as the system's clipboard; null where it holds something else. */
export function readClip(text: string): Clip | null {
  if (!text.includes('guscio-clip')) return null
  try {
    const parsed = clipSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/**
 * Puts a copy down with its middle at a point: fresh ids, the hall under each place, and whatever products of its own
 * it needs that this site does not have under that id.
 * @param known tells whether the catalogue at hand has a product
 */
export function pasteClip(
  context: EditContext,
  clip: Clip,
  at: PlanPoint,
  known: (item: string) => boolean,
): Edit | null {
  const fresh = createFreshIds(context.document)
  const instances = new Map<string, string>()
  const groups = new Map<string, string>()
  const idOf = new Map<string, string>()
  const placements = clip.placements.map((original): Placement => {
    const instance = original.assemblyInstance
    const place = tidyPoint(addPoints(at, original.at))
    const copy: Placement = { ...original, at: place, hall: hallAt(context.site, place, context.floor_m) }
    if (instance === undefined) {
      copy.id = fresh.placement(original.item)
      delete copy.label
    } else {
      const twin = instances.get(instance) ?? fresh.instance(original.assembly ?? instance)
      instances.set(instance, twin)
      const member = original.id.startsWith(`${instance}.`) ? original.id.slice(instance.length + 1) : original.id
      copy.id = `${twin}.${member}`
      copy.label = `${twin} ${member}`
      copy.assemblyInstance = twin
    }
    if (original.group) {
      const group = groups.get(original.group) ?? `${original.group}-${copy.id}`
      groups.set(original.group, group)
      copy.group = group
    }
    idOf.set(original.id, copy.id)
    return copy
  })
  const connections = clip.connections.map((c) =>
    copiedConnection(c, { id: fresh.connection(), from: idOf.get(c.from)!, to: idOf.get(c.to)! }, idOf),
  )
  const edit = deltaEdit(
    context,
    'edits.paste',
    { count: placements.length },
    { addPlacements: placements, addConnections: connections },
  )
  const items = clip.items.filter((i) => !known(i.id))
  const own = new Set((context.document.assemblies ?? []).map((a) => a.id))
  const assemblies = clip.assemblies.filter((a) => !own.has(a.id)) as NonNullable<SiteDocument['assemblies']>
  return (
    edit && {
      ...edit,
      patch: [
        ...(items.length ? listChanges(context.document, 'items', { add: items }) : []),
        ...(assemblies.length ? listChanges(context.document, 'assemblies', { add: assemblies }) : []),
        ...edit.patch,
      ],
    }
  )
}

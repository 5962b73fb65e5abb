import { footprintCorners } from '../../geometry/footprint'
import type { PlanPoint } from '../../geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { type Bounds, boundsMeet, boundsOf } from './bounds'
import { type PlanRole, planRole } from './plan-role'

/** One thing standing on the plan. */
export interface PlanMark {
  readonly id: string
  readonly corners: readonly PlanPoint[]
  readonly role: PlanRole
  /** Brought in by the scenario. */
  readonly fresh: boolean
  readonly label: string
}

/** A run of pipe or busway between two pieces of plant, drawn at right angles. */
export interface PlanRun {
  readonly kind: 'power' | 'coolant'
  readonly points: readonly PlanPoint[]
}

/** Vector plan in site metres, x east, y north. */
export interface PlanDrawing {
  readonly bounds: Bounds
  /** Walls: the hall, or the buildings of a site plan. */
  readonly outlines: readonly (readonly PlanPoint[])[]
  readonly columns: readonly (readonly PlanPoint[])[]
  readonly marks: readonly PlanMark[]
  readonly runs: readonly PlanRun[]
}

/** Draws all that stands within `bounds`, and the new mains between plant where `runs` asks for them. */
export function planDrawing(
  site: EffectiveSite,
  bounds: Bounds,
  outlines: readonly (readonly PlanPoint[])[],
  options: { readonly runs?: boolean } = {},
): PlanDrawing {
  const marks: PlanMark[] = []
  const inside = new Set<string>()
  for (const placement of site.placements) {
    const corners = placementCorners(placement)
    if (!boundsMeet(bounds, boundsOf([corners]))) continue
    inside.add(placement.id)
    marks.push({
      id: placement.id,
      corners,
      role: planRole(placement),
      fresh: site.added.has(placement.id),
      label: shortLabel(placement),
    })
  }
  return {
    bounds,
    outlines,
    columns: site.buildings.flatMap((building) =>
      building.columns
        .map((c) => footprintCorners({ centre_m: c.at, width_m: c.size_m[0], depth_m: c.size_m[1], rotation_deg: 0 }))
        .filter((corners) => boundsMeet(bounds, boundsOf([corners]))),
    ),
    marks,
    runs: options.runs ? plantRuns(site, inside) : [],
  }
}

/** A member of a pod goes by its own name on the plan; the pod's name would not fit into it. */
function shortLabel({ label, id, assemblyInstance }: EffectivePlacement): string {
  const name = label ?? id
  if (assemblyInstance === undefined || !name.startsWith(assemblyInstance)) return name
  return name.slice(assemblyInstance.length).replace(/^[\s./:-]+/, '') || name
}

/** Footprint corners of a placement; an item without a size draws as a half-metre square. */
export function placementCorners(placement: EffectivePlacement): readonly PlanPoint[] {
  const [width_m, depth_m] = placement.definition.size_m ?? [0.5, 0.5, 0.5]
  return footprintCorners({ centre_m: placement.at, width_m, depth_m, rotation_deg: placement.rotation_deg })
}

/**
 * Mains between pieces of plant of which at least one stands on the drawing; the last metres to each rack would only
 * blacken the sheet.
 */
function plantRuns(site: EffectiveSite, inside: ReadonlySet<string>): PlanRun[] {
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const runs: PlanRun[] = []
  for (const connection of site.connections) {
    if (connection.kind === 'network' || connection.standby) continue
    const from = byId.get(connection.from)
    const to = byId.get(connection.to)
    if (!from || !to || to.mission !== 'support' || !(inside.has(from.id) || inside.has(to.id))) continue
    if (!site.added.has(from.id) && !site.added.has(to.id)) continue
    runs.push({ kind: connection.kind, points: [from.at, [from.at[0], to.at[1]], to.at] })
  }
  return runs
}

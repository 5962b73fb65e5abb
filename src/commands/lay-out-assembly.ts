import { addPoints, type PlanPoint, rotatePoint } from '../geometry/point'
import type { Assembly } from '../model/assembly'
import type { Connection } from '../model/connection'
import type { Placement } from '../model/placement'
import type { FreshIds } from './fresh-ids'

export interface AssemblyPose {
  readonly at: PlanPoint
  readonly rotation_deg: number
  readonly hall: string | null
  /** Set on every member, e.g. the row or phase it belongs to. */
  readonly fields?: Partial<Pick<Placement, 'row' | 'phase' | 'status'>>
}

export interface LaidOutAssembly {
  /** What `assemblyInstance` says on every member. */
  readonly instance: string
  readonly placements: readonly Placement[]
  readonly connections: readonly Connection[]
}

/**
 * An assembly as ordinary placements: members turned about the centre and put at the pose, ids `INSTANCE.member`, and
 * its inner connections under fresh ids.
 */
export function layOutAssembly(assembly: Assembly, pose: AssemblyPose, ids: FreshIds): LaidOutAssembly {
  const instance = ids.instance(assembly.id)
  const idOf = (member: string): string => `${instance}.${member}`
  return {
    instance,
    placements: assembly.members.map((member) => {
      const [x, y] = addPoints(pose.at, rotatePoint(member.at, pose.rotation_deg))
      return {
        id: idOf(member.id),
        item: member.item,
        hall: pose.hall,
        at: [tenthOfMillimetre(x), tenthOfMillimetre(y)],
        rotation_deg: ((((member.rotation_deg ?? 0) + pose.rotation_deg) % 360) + 360) % 360,
        label: `${instance} ${member.id}`,
        ...pose.fields,
        assembly: assembly.id,
        assemblyInstance: instance,
      }
    }),
    connections: (assembly.connections ?? []).map((inner) => ({
      ...inner,
      id: ids.connection(),
      from: idOf(inner.from),
      to: idOf(inner.to),
    })),
  }
}

/** Keeps rounding noise of turned coordinates out of the file. */
const tenthOfMillimetre = (metres: number): number => Math.round(metres * 1e4) / 1e4

import { addPoints, type PlanPoint, rotatePoint, subtractPoints, tidyPoint } from '../../geometry/point'
import type { Assembly } from '../../model/assembly'
import type { Connection } from '../../model/connection'
import type { Placement } from '../../model/placement'
import type { FreshIds } from '../fresh-ids'

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
 * its inner connections under fresh ids, as long as the way along the axes where the assembly says nothing else.
 */
export function layOutAssembly(assembly: Assembly, pose: AssemblyPose, ids: FreshIds): LaidOutAssembly {
  const instance = ids.instance(assembly.id)
  const idOf = (member: string): string => `${instance}.${member}`
  // `gb200-nvl72-su-2` reads GB200-2 on the floor.
  const mark = assembly.tag ? `${assembly.tag}${instance.slice(assembly.id.length)}` : instance
  const places = new Map(assembly.members.map((member) => [member.id, member.at]))
  const length_m = (from: string, to: string): number => {
    const [x, y] = subtractPoints(places.get(from)!, places.get(to)!)
    return Math.round((Math.abs(x) + Math.abs(y)) * 10) / 10
  }
  return {
    instance,
    placements: assembly.members.map((member) => {
      return {
        id: idOf(member.id),
        item: member.item,
        hall: pose.hall,
        at: tidyPoint(addPoints(pose.at, rotatePoint(member.at, pose.rotation_deg))),
        rotation_deg: ((((member.rotation_deg ?? 0) + pose.rotation_deg) % 360) + 360) % 360,
        label: `${mark} ${member.id}`,
        ...pose.fields,
        assembly: assembly.id,
        assemblyInstance: instance,
      }
    }),
    connections: (assembly.connections ?? []).map((inner) => ({
      length_m: length_m(inner.from, inner.to),
      ...inner,
      id: ids.connection(),
      from: idOf(inner.from),
      to: idOf(inner.to),
      ...(inner.returnTo === undefined ? {} : { returnTo: idOf(inner.returnTo) }),
    })),
  }
}

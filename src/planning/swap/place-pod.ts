import type { FreshIds } from '../../commands/fresh-ids'
import { type AssemblyPose, type LaidOutAssembly, layOutAssembly } from '../../commands/placements/lay-out-assembly'
import type { Assembly } from '../../model/assembly'
import { completePlacement, defaultMission, type EffectivePlacement, type ItemLookup } from '../../model/effective-site'

export interface PlacedAssembly extends LaidOutAssembly {
  readonly assembly: Assembly
  readonly effective: readonly EffectivePlacement[]
  /** The placement id of a member. */
  memberId(member: string): string
}

/** An assembly as new placements of the site, missions spelled out by category. Every item must be known. */
export function placePod(assembly: Assembly, pose: AssemblyPose, items: ItemLookup, ids: FreshIds): PlacedAssembly {
  const laidOut = layOutAssembly(assembly, { ...pose, fields: { ...pose.fields, status: 'new' } }, ids)
  const placements = laidOut.placements.map((p) => ({
    ...p,
    mission: defaultMission(items.get(p.item)?.category ?? ''),
  }))
  return {
    ...laidOut,
    assembly,
    placements,
    effective: placements.map((p) => completePlacement(p, items, true)),
    memberId: (member) => `${laidOut.instance}.${member}`,
  }
}

import type { EffectiveSite } from '../../../../src/model/effective-site'

/** The members of the group that a placement belongs to; itself where it belongs to none. */
export function withGroup({ placements }: Pick<EffectiveSite, 'placements'>, id: string): string[] {
  const group = placements.find((p) => p.id === id)?.group
  return group ? placements.filter((p) => p.group === group).map((p) => p.id) : [id]
}

import type { Building, Hall } from '../../../model/building'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { append, siteIndex } from '../site-index'

/** Placements of one item in one hall: what a check of item against hall judges alike. */
export interface HallGroup {
  readonly hall: Hall & { readonly building: Building }
  readonly item: EffectivePlacement['definition']
  readonly members: readonly EffectivePlacement[]
  /** Identity of the group. */
  readonly key: string
}

/** Groups what stands indoors by hall and item; members in document order. */
export function groupByHall(
  site: EffectiveSite,
  keep: (placement: EffectivePlacement) => boolean = () => true,
): readonly HallGroup[] {
  const groups = new Map<string, EffectivePlacement[]>()
  for (const [hall, members] of siteIndex(site).inHall)
    if (site.halls.has(hall))
      for (const placement of members)
        if (keep(placement)) append(groups, `${hall}|${placement.definition.id}`, placement)
  return [...groups].map(([key, members]) => ({
    hall: site.halls.get(members[0]!.hall!)!,
    item: members[0]!.definition,
    members,
    key,
  }))
}

/** Subjects and names that findings about a group share. */
export function groupDraft({ hall, item, members, key }: HallGroup) {
  return {
    subjects: members.map((m) => m.id),
    collective: true,
    discriminator: key,
    params: { hall: hall.name ?? hall.id, item: item.name },
  } as const
}

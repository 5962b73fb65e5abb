import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { neighboursWithin } from '../plan/neighbours'
import { distanceToOutline_m } from '../plan/stands-in'

/** Lithium-ion batteries keep apart from each other and from walls, so that one that burns does not light the next. */
export const batterySeparation = defineSiteRule({
  id: 'space/battery-separation',
  severity: 'warning',
  watches: [...bodyFields, 'buildings', 'hall', 'status', 'item.name'],
  about: ({ category }) => category === 'battery' || category === 'bess',
  standard: cite('nfpa-855'),
  parameters: {
    separation: { value: 0.914, unit: 'm', source: 'nfpa-855' },
    group: { value: 50, unit: 'kWh', source: 'nfpa-855' },
  },
  *check({ site, parameters, finding }) {
    const groups = new Map<string, { subjects: Set<string>; kind: 'battery' | 'wall'; gap_m: number }>()
    const note = (hall: string | null, kind: 'battery' | 'wall', gap_m: number, ids: readonly string[]) => {
      const key = `${hall ?? ''} ${kind}`
      const group = groups.get(key) ?? { subjects: new Set(), kind, gap_m }
      groups.set(key, group)
      group.gap_m = Math.min(group.gap_m, gap_m)
      for (const id of ids) group.subjects.add(id)
    }
    const plan = floorPlan(site)
    for (const body of plan.bodies) {
      const { placement } = body
      if (!isLithium(placement)) continue
      for (const { body: other, gap_m } of neighboursWithin(plan, body, parameters.separation)) {
        if (!isLithium(other.placement)) continue
        const together_kWh = energy_kWh(placement) + energy_kWh(other.placement)
        if (together_kWh > parameters.group) note(placement.hall, 'battery', gap_m, [placement.id, other.placement.id])
      }
      const outline = placement.hall === null ? undefined : site.halls.get(placement.hall)?.outline
      const wall_m = outline ? distanceToOutline_m(body.corners, outline) : Number.POSITIVE_INFINITY
      if (wall_m < parameters.separation) note(placement.hall, 'wall', wall_m, [placement.id])
    }
    for (const [key, { subjects, kind, gap_m }] of groups)
      yield finding({
        subjects: [...subjects],
        collective: true,
        discriminator: key,
        value: gap_m,
        limit: parameters.separation,
        unit: 'm',
        params: { kind },
      })
  },
})

/** New batteries whose name or description is not of lead or nickel. */
function isLithium({ status, definition: { category, name, attributes } }: EffectivePlacement): boolean {
  if (status !== 'new' || (category !== 'battery' && category !== 'bess')) return false
  return !/vrla|lead|nickel|ni-?cd/i.test(`${name} ${String(attributes?.chemistry ?? '')}`)
}

/** Stored energy, kWh; above any group where it is not stated. */
function energy_kWh({ definition: { attributes } }: EffectivePlacement): number {
  const stated = attributes?.energy_kWh
  return typeof stated === 'number' ? stated : Number.POSITIVE_INFINITY
}

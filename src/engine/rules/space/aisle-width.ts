import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineJoiningSiteRule, type SiteContext } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { isRetrofit } from '../plan/placed-items'
import { zoneIntruders } from '../plan/zone-intruders'

/** A rack that looks over an aisle at another: what is noted of each. */
interface Outlook {
  /** Tells the aisle. */
  readonly key: string
  readonly face: 'front' | 'rear'
  readonly rows: readonly [string, string]
  readonly across: string
  readonly free_m: number
}

interface Aisle {
  readonly subjects: Set<string>
  readonly first: Outlook
  width_m: number
}

/** Rows of racks that face each other leave a cold aisle before them and a hot aisle behind. */
export const aisleWidth = defineJoiningSiteRule({
  id: 'space/aisle-width',
  severity: 'warning',
  parts: 'body',
  watches: [...bodyFields, 'buildings', 'hall', 'label', 'mission', 'row', 'status', 'item.clearance_m'],
  standard: cite('tia-942'),
  parameters: {
    cold: { value: 1.2, unit: 'm', source: 'tia-942' },
    hot: { value: 0.9, unit: 'm', source: 'tia-942' },
  },
  *notes({ site, parameters }: SiteContext<'cold' | 'hot'>): Iterable<readonly [string, readonly Outlook[]]> {
    for (const body of floorPlan(site).bodies) {
      const { placement } = body
      if (!isRetrofit(placement) || !isRack(placement)) continue
      const outlooks: Outlook[] = []
      for (const face of ['front', 'rear'] as const) {
        const required_m = face === 'front' ? parameters.cold : parameters.hot
        const stated_m = placement.definition.clearance_m?.[face] ?? 0
        if (stated_m >= required_m) continue
        for (const { body: other, free_m } of zoneIntruders(site, body, face, required_m)) {
          // What the maker's own clearance already forbids is reported there.
          if (!other || !isRack(other.placement) || free_m < stated_m) continue
          const rows = [rowOf(placement), rowOf(other.placement)].sort() as [string, string]
          const key = `${placement.hall ?? ''} ${rows.join(' ')} ${face}`
          outlooks.push({ key, face, rows, across: other.placement.id, free_m })
        }
      }
      if (outlooks.length > 0) yield [placement.id, outlooks]
    }
  },
  *conclude({ parameters, finding }, notes) {
    const aisles = new Map<string, Aisle>()
    for (const [id, outlooks] of notes)
      for (const outlook of outlooks) {
        const { key, across, free_m } = outlook
        const aisle = aisles.get(key) ?? { subjects: new Set(), first: outlook, width_m: free_m }
        aisles.set(key, aisle)
        aisle.width_m = Math.min(aisle.width_m, free_m)
        aisle.subjects.add(id).add(across)
      }
    for (const [key, { subjects, first, width_m }] of aisles)
      yield finding({
        subjects: [...subjects],
        collective: true,
        discriminator: key,
        value: width_m,
        limit: first.face === 'front' ? parameters.cold : parameters.hot,
        unit: 'm',
        params: { face: first.face, first: first.rows[0], second: first.rows[1] },
      })
  },
})

const isRack = ({ definition }: EffectivePlacement): boolean => definition.category.endsWith('-rack')

const rowOf = ({ row, label, id }: EffectivePlacement): string => row ?? label ?? id

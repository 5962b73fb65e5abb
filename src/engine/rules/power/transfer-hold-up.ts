import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placementsOf } from '../plan/placed-items'
import { append, type SiteIndex } from '../site-index'

/** The longest dip that reaches a node, and the switch that makes it. */
interface Dip {
  readonly ms: number
  readonly switchId: string
}

const NONE: Dip = { ms: 0, switchId: '' }

/**
 * A transfer switch changes over faster than the loads below it ride through, unless a UPS stands between or another
 * path holds meanwhile.
 */
export const transferHoldUp = defineRule({
  id: 'power/transfer-hold-up',
  severity: 'warning',
  watches: ['mission', 'connection.from', 'connection.standby', 'item.category', 'item.load', 'item.power', 'item.id'],
  standard: cite('itic-curve'),
  parameters: { holdUp_ms: { value: 20, unit: 'ms', source: 'itic-curve' } },
  *check({ site, index, parameters, finding }) {
    if (placementsOf(index, switches).length === 0) return
    const dipBelow = createDips(index)
    const shaken = new Map<string, string[]>()
    const rides_ms = new Map<string, number>()
    for (const { id, mission, definition } of site.placements) {
      if (mission === 'support' || !definition.load?.design_kW) continue
      const { ms, switchId } = dipBelow(id)
      const holdUp_ms = definition.power?.holdUp_ms ?? parameters.holdUp_ms
      if (ms <= holdUp_ms) continue
      append(shaken, switchId, id)
      rides_ms.set(switchId, Math.min(holdUp_ms, rides_ms.get(switchId) ?? Number.POSITIVE_INFINITY))
    }
    for (const [switchId, loads] of shaken)
      yield finding({
        subjects: [switchId],
        value: dipBelow(switchId).ms,
        limit: rides_ms.get(switchId)!,
        unit: 'ms',
        params: { loads: loads.length },
      })
  },
})

const switches = ({ power }: Item): boolean => !!power?.transfer_ms

/** The dip below each node. Primary connections form no cycle; each node is visited once. */
function createDips({ byId, powerInto }: SiteIndex): (id: string) => Dip {
  const known = new Map<string, Dip>()
  return function dipBelow(id: string): Dip {
    const done = known.get(id)
    if (done) return done
    const definition = byId.get(id)?.definition
    let dip: Dip | null = null
    if (definition?.category === 'ups') dip = NONE
    else {
      // Paths hold each other up: the shortest of their dips counts.
      for (const c of powerInto.get(id) ?? []) {
        const above = c.standby ? null : dipBelow(c.from)
        if (above && (!dip || above.ms < dip.ms)) dip = above
      }
      const own_ms = definition?.power?.transfer_ms ?? 0
      if (own_ms > (dip?.ms ?? 0)) dip = { ms: own_ms, switchId: id }
    }
    known.set(id, dip ?? NONE)
    return dip ?? NONE
  }
}

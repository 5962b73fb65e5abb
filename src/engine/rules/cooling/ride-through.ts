import type { EngineFacts } from '../../facts'
import { flowForHeat_lpm } from '../../networks/loop-flows'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import type { SiteIndex } from '../site-index'
import { behindUps } from '../supply/behind-ups'
import { exceeds } from '../supply/exceeds'
import { type LoopMember, loopMemberFields, loopMembers } from '../supply/loop-members'
import { upstreamFold } from '../supply/upstream-fold'

const SECONDS_PER_MINUTE = 60
const LITRES_PER_M3 = 1000

/** While generators start, racks on a UPS heat what coolant their loop holds: it must last until the plant is back. */
export const rideThrough = defineRule({
  id: 'cooling/ride-through',
  severity: 'warning',
  watches: [...loopMemberFields, 'connection.bore_m', 'connection.length_m', 'item.category', 'item.power'],
  standard: cite('nfpa-110'),
  quantities: { volume_l: 'volume', heat_kW: 'power', rise_K: 'temperatureDifference' },
  parameters: {
    generatorStart: { value: 10, unit: 's', source: 'nfpa-110' },
    plantRestart: { value: 30, unit: 's', source: 'project-assumption' },
    usualRise: { value: 5, unit: 'K', source: 'project-assumption' },
  },
  *check({ site, facts, index, parameters, finding }) {
    const loops = loopMembers(facts, index)
    if (loops.size === 0) return
    const onUps = behindUps(index)
    const stopsAbove = upstreamFold<boolean>(
      index.coolantInto,
      (id) => needsPower(index, id) && !onUps(id),
      (own, provider) => own || provider,
    )
    let start_s = 0
    for (const { definition } of site.placements) start_s = Math.max(start_s, definition.power?.start_s ?? 0)
    const limit = (start_s || parameters.generatorStart) + parameters.plantRestart
    for (const [id, members] of loops) {
      if (!members.some((m) => onUps(m.rack.id))) continue // they stop with the plant
      if (!(index.coolantInto.get(id) ?? []).some((c) => stopsAbove(c.from)) && !stopsAbove(id)) continue
      const volume_l = loopVolume_l(index, id, members)
      if (volume_l === null) continue
      const heat_kW = members.reduce((sum, m) => sum + m.heat_kW, 0)
      const rise_K = allowedRise_K(facts, members) ?? parameters.usualRise
      // As long as the loop takes to pass once at the flow that carries its heat at that rise.
      const value = (SECONDS_PER_MINUTE * volume_l * rise_K) / flowForHeat_lpm(heat_kW, 1)
      if (!exceeds(limit, value)) continue
      yield finding({ subjects: [id], value, limit, unit: 's', params: { volume_l, heat_kW, rise_K } })
    }
  },
  *needs({ site, index }) {
    const onUps = behindUps(index)
    yield* lacking(
      'heat.volume_l',
      site.placements,
      ({ id, definition: { heat } }) => !!heat?.liquidFraction && heat.volume_l === undefined && onUps(id),
    )
  },
})

const needsPower = ({ byId }: SiteIndex, id: string): boolean => {
  const item = byId.get(id)?.definition
  return item?.liquidCooling !== undefined && (item.load?.design_kW ?? 0) > 0
}

/** What the cooler, its racks and the pipes between them hold, litres; null where a rack's volume is unknown. */
function loopVolume_l(index: SiteIndex, cooler: string, members: readonly LoopMember[]): number | null {
  let sum = index.byId.get(cooler)?.definition.liquidCooling?.volume_l ?? 0
  for (const { rack, part } of members) {
    const volume_l = rack.definition.heat?.volume_l
    if (volume_l === undefined) return null
    sum += volume_l * part
    // Supply and return run side by side.
    for (const { from, length_m, bore_m } of index.coolantInto.get(rack.id) ?? [])
      if (from === cooler && length_m && bore_m) sum += 2 * length_m * (Math.PI / 4) * bore_m ** 2 * LITRES_PER_M3
  }
  return sum
}

/** Kelvins that the racks' limits leave above their supply; null where one of them names none. */
function allowedRise_K({ liquid }: EngineFacts, members: readonly LoopMember[]): number | null {
  let least = Number.POSITIVE_INFINITY
  for (const { rack } of members) {
    const supply_C = liquid[rack.id]?.supply_C ?? null
    const supplyMax_C = rack.definition.heat?.supplyMax_C
    if (supply_C === null || supplyMax_C === undefined) return null
    least = Math.min(least, Math.max(0, supplyMax_C - supply_C))
  }
  return least
}

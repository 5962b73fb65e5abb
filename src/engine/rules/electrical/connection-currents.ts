import { lastPer } from '../../../memo/last-per'
import type { Connection } from '../../../model/connection'
import type { EngineFacts } from '../../facts'
import type { SiteIndex } from '../site-index'
import { connectionsWhere } from '../supply/connections-where'
import { portionsInUse } from '../supply/portions-in-use'
import { inputPower } from './input-power'
import { lineCurrent_A } from './line-current'
import { outputVoltage } from './output-voltage'

/**
 * Current in each power connection that states a breaker or a conductor, amperes in each line of a balanced three-phase
 * circuit, in normal operation. Connections out of use, and those whose voltage nobody states, are left out. Found once
 * for all rules.
 */
export const connectionCurrents_A = lastPer(compute)

/** Power connections of which a breaker or a conductor is stated. */
export const isSized = (c: Connection): boolean =>
  c.kind === 'power' && (c.breaker_A !== undefined || c.conductor_mm2 !== undefined)

function compute(facts: EngineFacts, index: SiteIndex): ReadonlyMap<Connection, number> {
  const currents = new Map<Connection, number>()
  const consumers = new Set<string>()
  for (const c of connectionsWhere(facts.site.connections, isSized)) consumers.add(c.to)
  if (consumers.size === 0) return currents
  const voltageOf = outputVoltage(index)
  const isLive = (id: string) => facts.power[id]?.live ?? false
  for (const id of consumers) {
    const placement = index.byId.get(id)
    const node = facts.power[id]
    if (!placement || !node) continue
    const { s_kVA } = inputPower(placement.definition, node)
    for (const { connection, part } of portionsInUse(index.powerInto.get(id)!, isLive)) {
      const voltage_V = isSized(connection) ? voltageOf(connection.from) : undefined
      if (voltage_V !== undefined) currents.set(connection, lineCurrent_A(s_kVA * part, voltage_V))
    }
  }
  return currents
}

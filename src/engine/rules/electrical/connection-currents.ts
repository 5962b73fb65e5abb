import type { Connection } from '../../../model/connection'
import type { EngineFacts } from '../../facts'
import type { SiteIndex } from '../site-index'
import { portionsInUse } from '../supply/portions-in-use'
import { inputPower } from './input-power'
import { lineCurrent_A } from './line-current'
import { outputVoltage } from './output-voltage'

/**
 * Current in each power connection that a rule asks about, amperes in each line of a balanced three-phase circuit, in
 * normal operation. Connections out of use, and those whose voltage nobody states, are left out.
 */
export function* connectionCurrents(
  facts: EngineFacts,
  index: SiteIndex,
  asks: (connection: Connection) => boolean,
): Generator<{ readonly connection: Connection; readonly current_A: number }> {
  if (!facts.site.connections.some((c) => c.kind === 'power' && asks(c))) return
  const voltageOf = outputVoltage(index)
  const isLive = (id: string) => facts.power[id]?.live ?? false
  for (const [consumer, into] of index.powerInto) {
    if (!into.some(asks)) continue
    const placement = index.byId.get(consumer)
    const node = facts.power[consumer]
    if (!placement || !node) continue
    const { s_kVA } = inputPower(placement.definition, node)
    for (const { connection, part } of portionsInUse(into, isLive)) {
      const voltage_V = asks(connection) ? voltageOf(connection.from) : undefined
      if (voltage_V !== undefined) yield { connection, current_A: lineCurrent_A(s_kVA * part, voltage_V) }
    }
  }
}

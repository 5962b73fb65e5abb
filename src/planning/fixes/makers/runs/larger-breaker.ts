import { displayName } from '../../../../engine/rules/display-name'
import { standardStepFrom } from '../../../../engine/rules/electrical/breaker-steps'
import { lineCurrent_A } from '../../../../engine/rules/electrical/line-current'
import type { FixMaker } from '../../fix-types'

/** NEC 210.20(A), 215.3: a continuous load takes a device of 125 % of its current; IEC 60364-4-43 the load itself. */
const continuousMargin = { NEC: 1.25, IEC: 1 } as const

/** Raises the rating of an overloaded run to the next standard device: breaker, tap-off or busway. */
export const largerBreaker: FixMaker = function* ({ finding, site, index }) {
  const { value } = finding
  const id = String(finding.params.connection ?? '')
  const connection = site.connections.find((c) => c.id === id)
  const consumer = connection && index.byId.get(connection.to)
  const provider = connection && index.byId.get(connection.from)
  const voltage_V =
    consumer?.definition.power?.inputVoltage_V ??
    consumer?.definition.power?.voltage_V ??
    provider?.definition.power?.voltage_V
  if (!connection || !consumer || value === null || voltage_V === undefined) return
  const code = site.site.electricalCode
  const powerFactor = consumer.definition.load?.powerFactor ?? 1
  const wanted_A = lineCurrent_A(value / powerFactor, voltage_V) * continuousMargin[code]
  const rating_A = standardStepFrom(code, wanted_A)
  const rating_kW = Math.floor(rating_A * Math.sqrt(3) * voltage_V * powerFactor) / 1000
  yield {
    kind: 'larger-breaker',
    params: { consumer: displayName(consumer, consumer.id), rating_A, was_kW: connection.rating_kW ?? 0, rating_kW },
    quantities: { rating_A: 'current', was_kW: 'power', rating_kW: 'power' },
    delta: { changeConnections: { [id]: { rating_kW, breaker_A: rating_A } } },
  }
}

/** Takes the standard breaker that the finding itself names. */
export const standardBreaker: FixMaker = function* ({ finding: { params }, site, index }) {
  const connection = site.connections.find((c) => c.id === params.connection)
  const { next_A } = params
  if (!connection || typeof next_A !== 'number') return
  yield {
    kind: 'standard-breaker',
    params: { consumer: displayName(index.byId.get(connection.to), connection.to), next_A },
    quantities: { next_A: 'current' },
    delta: { changeConnections: { [connection.id]: { breaker_A: next_A } } },
  }
}

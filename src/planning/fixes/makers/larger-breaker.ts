import { displayName } from '../../../engine/rules/display-name'
import type { FixMaker } from '../fix-types'
import { nextRating_A } from '../standard-ratings'

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
  const powerFactor = consumer.definition.load?.powerFactor ?? 1
  const kWperA = (Math.sqrt(3) * voltage_V * powerFactor) / 1000
  const code = site.site.electricalCode === 'IEC' ? 'IEC' : 'NEC'
  const rating_A = nextRating_A(value / kWperA, code)
  if (rating_A === null) return
  const rating_kW = Math.floor(rating_A * kWperA * 1000) / 1000
  yield {
    kind: 'larger-breaker',
    params: {
      consumer: displayName(consumer, consumer.id),
      rating_A,
      was_kW: connection.rating_kW ?? 0,
      rating_kW,
    },
    quantities: { rating_A: 'current', was_kW: 'power', rating_kW: 'power' },
    delta: { changeConnections: { [id]: { rating_kW, breaker_A: rating_A } } },
  }
}

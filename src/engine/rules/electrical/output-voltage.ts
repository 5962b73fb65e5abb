import type { SiteIndex } from '../site-index'
import { upstreamFold } from '../supply/upstream-fold'

/** A transformer without a stated output ends the search: what it gives is not what it takes. */
const UNKNOWN = 0

const known = new WeakMap<SiteIndex, (id: string) => number | undefined>()

/**
 * Voltage, line to line, at the output of a node: its own `voltage_V`, else that of the nearest part upstream that
 * states one. Undefined where nothing says it. Found once for all rules.
 */
export function outputVoltage(index: SiteIndex): (id: string) => number | undefined {
  let voltageOf = known.get(index)
  if (!voltageOf) {
    const found = upstreamFold<number | null>(
      index.powerInto,
      (id) => {
        const definition = index.byId.get(id)?.definition
        return definition?.power?.voltage_V ?? (definition?.category === 'transformer' ? UNKNOWN : null)
      },
      (own, provider) => own ?? provider,
    )
    voltageOf = (id) => found(id) || undefined
    known.set(index, voltageOf)
  }
  return voltageOf
}

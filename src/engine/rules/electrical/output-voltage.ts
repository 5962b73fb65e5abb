import { oncePer } from '../../../memo/once-per'
import type { SiteIndex } from '../site-index'
import { upstreamFold } from '../supply/upstream-fold'

/** A transformer without a stated output ends the search: what it gives is not what it takes. */
const UNKNOWN = 0

/**
 * Voltage, line to line, at the output of a node: its own `voltage_V`, else that of the nearest part upstream that
 * states one. Undefined where nothing says it. Found once for all rules.
 */
export const outputVoltage = oncePer((index: SiteIndex): ((id: string) => number | undefined) => {
  const found = upstreamFold<number | null>(
    index.powerInto,
    (id) => {
      const definition = index.byId.get(id)?.definition
      return definition?.power?.voltage_V ?? (definition?.category === 'transformer' ? UNKNOWN : null)
    },
    (own, provider) => own ?? provider,
  )
  return (id) => found(id) || undefined
})

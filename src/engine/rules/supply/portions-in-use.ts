import type { Connection } from '../../../model/connection'

/** A connection in use and the part of the consumer's demand that it carries. */
export interface Portion {
  readonly connection: Connection
  /** 0 to 1; the portions of a consumer add up to 1. */
  readonly part: number
}

/**
 * How a consumer's demand divides among its providers in normal operation: by share over the primary connections
 * from live providers, or, where there are none, over the standby ones.
 */
export function portionsInUse(into: readonly Connection[], isLive: (id: string) => boolean): readonly Portion[] {
  let onPrimary = false
  let shares = 0
  for (const c of into) {
    if (!isLive(c.from) || (onPrimary && c.standby)) continue
    if (!onPrimary && !c.standby) {
      onPrimary = true
      shares = 0
    }
    shares += c.share ?? 1
  }
  const portions: Portion[] = []
  if (shares === 0) return portions
  for (const connection of into)
    if (isLive(connection.from) && !(onPrimary && connection.standby))
      portions.push({ connection, part: (connection.share ?? 1) / shares })
  return portions
}

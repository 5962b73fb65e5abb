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
  const live = into.filter((c) => isLive(c.from))
  const primary = live.filter((c) => !c.standby)
  const used = primary.length > 0 ? primary : live
  const shares = used.reduce((sum, c) => sum + (c.share ?? 1), 0)
  return used.map((connection) => ({ connection, part: (connection.share ?? 1) / shares }))
}

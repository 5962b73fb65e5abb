import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { portionsInUse } from '../supply/portions-in-use'

/** A cable or tap-off with a rating of its own must not carry more than that in normal operation. */
export const connectionOverload = defineRule({
  id: 'power/connection-overload',
  severity: 'error',
  parts: 'placement',
  watches: [
    'power',
    'connection.from',
    'connection.id',
    'connection.rating_kW',
    'connection.share',
    'connection.standby',
  ],
  standard: cite('maker'),
  *check({ facts, index, finding }) {
    for (const [consumer, into] of index.powerInto) {
      if (!into.some((c) => c.rating_kW !== undefined)) continue
      const input_kW = facts.power[consumer]?.in_kW ?? 0
      for (const { connection, part } of portionsInUse(into, (id) => facts.power[id]?.live ?? false)) {
        const value = input_kW * part
        if (connection.rating_kW === undefined || !exceeds(value, connection.rating_kW)) continue
        yield finding({
          subjects: [connection.from, consumer],
          part: consumer,
          discriminator: connection.id,
          value,
          limit: connection.rating_kW,
          unit: 'kW',
          params: { connection: connection.id },
        })
      }
    }
  },
  *needs({ site, index }) {
    yield* lacking('connection.rating_kW', site.placements, ({ id, status }) => {
      const into = status === 'new' ? index.powerInto.get(id) : undefined
      return into?.every((c) => c.rating_kW === undefined) ?? false
    })
  },
})

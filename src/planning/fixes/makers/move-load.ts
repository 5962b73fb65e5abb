import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { FixMaker } from '../fix-types'
import { laidAnew } from '../laid-anew'
import { likelyProviders } from '../likely-providers'
import { namesOf } from '../names-of'

/** Hangs as many consumers of an overloaded board as its excess asks for on a board with room. */
export const moveLoad: FixMaker = function* (search) {
  const { subjects, finding, site, index, document, check } = search
  const board = subjects[0]
  if (!board || !finding.value || finding.limit === null) return
  const fed = site.connections
    .filter((c) => c.kind === 'power' && c.from === board.id && !c.standby)
    .flatMap((connection) => {
      const consumer = index.byId.get(connection.to)
      const draws_kW = check.power.nodes[connection.to]?.in_kW ?? 0
      return consumer && draws_kW > 0 ? [{ connection, consumer, draws_kW }] : []
    })
    .sort((a, b) => b.draws_kW - a.draws_kW)
  // A share, for the finding may be in amperes.
  const enough = enoughOf(fed, 1 - finding.limit / finding.value)
  if (enough === 0) return
  for (const provider of likelyProviders(search, fed[0]!.consumer, 'power')) {
    // One more leaves something in hand.
    for (const count of [enough, enough + 1].filter((n) => n < fed.length)) {
      const ids = createFreshIds(document)
      const moving = fed.slice(0, count)
      yield {
        kind: 'move-load',
        params: {
          count,
          names: namesOf(moving.map(({ consumer }) => consumer)),
          board: displayName(board, board.id),
          provider: displayName(provider, provider.id),
        },
        delta: {
          removeConnections: moving.map(({ connection }) => connection.id),
          addConnections: moving.map(({ connection, consumer }) => laidAnew(site, ids, connection, provider, consumer)),
        },
      }
    }
  }
}

type Fed = { readonly connection: Connection; readonly consumer: EffectivePlacement; readonly draws_kW: number }

/** How many of the first consumers make up so large a share of what all draw; 0 where only all of them would do. */
function enoughOf(fed: readonly Fed[], share: number): number {
  const excess_kW = share * fed.reduce((sum, one) => sum + one.draws_kW, 0)
  let freed_kW = 0
  const last = fed.findIndex(({ draws_kW }) => {
    freed_kW += draws_kW
    return freed_kW >= excess_kW
  })
  return last + 1 < fed.length ? last + 1 : 0
}

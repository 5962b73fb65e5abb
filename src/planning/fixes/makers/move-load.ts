import { createFreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { runBetween } from '../../routing/run-between'
import { apparentLoad_kVA } from '../../supply/port-demand'
import type { FixMaker } from '../fix-types'
import { likelyProviders } from '../likely-providers'

/** Hangs as many consumers of an overloaded board as its excess asks for on a board with room. */
export const moveLoad: FixMaker = function* (search) {
  const { subjects, finding, site, index, document } = search
  const board = subjects[0]
  if (!board || finding.value === null || finding.limit === null) return
  const fed = site.connections
    .filter((c) => c.kind === 'power' && c.from === board.id && !c.standby)
    .flatMap((connection) => {
      const consumer = index.byId.get(connection.to)
      return consumer && apparentLoad_kVA(consumer) > 0 ? [{ connection, consumer }] : []
    })
  const moving = enoughOf(fed, finding.value - finding.limit)
  if (moving.length === 0) return
  for (const provider of likelyProviders(search, moving[0]!.consumer, 'power')) {
    const ids = createFreshIds(document)
    yield {
      kind: 'move-load',
      params: {
        count: moving.length,
        board: displayName(board, board.id),
        provider: displayName(provider, provider.id),
      },
      delta: {
        removeConnections: moving.map(({ connection }) => connection.id),
        addConnections: moving.map(
          ({ connection: { id: _, kind, from: __, to: ___, length_m: ____, ...rest }, consumer }) =>
            runBetween(site, ids, kind, provider, consumer, rest),
        ),
      },
    }
  }
}

type Fed = { readonly connection: Connection; readonly consumer: EffectivePlacement }

/** The fewest consumers whose load covers the excess, kW or kVA; none where only all of them would do. */
function enoughOf(fed: readonly Fed[], excess: number): readonly Fed[] {
  const largest = [...fed].sort((a, b) => apparentLoad_kVA(b.consumer) - apparentLoad_kVA(a.consumer))
  const chosen: Fed[] = []
  let freed = 0
  for (const one of largest) {
    if (freed >= excess) break
    chosen.push(one)
    freed += apparentLoad_kVA(one.consumer)
  }
  return freed >= excess && chosen.length < fed.length ? chosen : []
}

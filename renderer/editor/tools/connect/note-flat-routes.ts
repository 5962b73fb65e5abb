import { applyDelta } from '../../../../src/commands/delta/apply-delta'
import type { SiteDelta } from '../../../../src/commands/delta/site-delta'
import { placementOf } from '../../../../src/model/placement-of'
import { flatCrossings } from '../../../../src/planning/routing/steps/flat-crossings'
import type { EditorState } from '../../editor-store'

/**
 * Says which of the runs laid by the automatic route cross others at one height: it steps over where there is room,
 * and where there is none only the user can part them. Cables that cross cables are left to the fittings of their trays; a
 * pipe has none. The panel of a run in hand says of that run whatever it crosses.
 * @param state as it was before the edit
 * @param delta what the edit did
 */
export function noteFlatRoutes(state: EditorState, delta: SiteDelta): void {
  const site = applyDelta(state.effective, delta, state.catalog.items)
  const laid = new Set([
    ...(delta.addConnections ?? []).map((c) => c.id),
    ...Object.keys(delta.changeConnections ?? {}),
  ])
  const pipes = new Set(site.connections.filter((c) => c.kind === 'coolant').map((c) => c.id))
  const others = new Set<string>()
  const flat = site.connections.filter((c) => {
    const crossed = laid.has(c.id) ? flatCrossings(site, c).filter((id) => pipes.has(id) || pipes.has(c.id)) : []
    for (const id of crossed) others.add(id)
    return crossed.length > 0
  })
  const [first] = flat
  if (!first) return
  const name = (id: string): string => placementOf(site.placements, id)?.label ?? id
  const params = { count: flat.length, others: others.size, run: `${name(first.from)} → ${name(first.to)}` }
  state.notify({ tone: 'warned', key: 'connect.flatRoutes', params })
}

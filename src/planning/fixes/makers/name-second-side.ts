import { displayName } from '../../../engine/rules/display-name'
import type { FixMaker } from '../fix-types'

/** Two cords from two boards that bear the same side, or none, are named A and B. */
export const nameSecondSide: FixMaker = function* ({ subjects, index }) {
  const [load] = subjects
  const feeds = load ? (index.powerInto.get(load.id) ?? []) : []
  const [first, second] = [...new Map(feeds.map((c) => [c.from, c])).values()]
  if (!load || !first || !second) return
  const side = first.side ?? 'A'
  yield {
    kind: 'name-second-side',
    params: { consumer: displayName(load, load.id), provider: displayName(index.byId.get(second.from), second.from) },
    delta: { changeConnections: { [first.id]: { side }, [second.id]: { side: side === 'A' ? 'B' : 'A' } } },
  }
}

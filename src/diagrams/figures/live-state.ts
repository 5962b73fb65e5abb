import type { NodeState } from './node-figures'

/** One word for all members; unknown where the check says nothing about any. */
export function stateOf(live: readonly (boolean | undefined)[]): NodeState {
  const known = live.filter((l) => l !== undefined)
  if (known.length === 0) return 'unknown'
  const on = known.filter(Boolean).length
  return on === known.length ? 'live' : on === 0 ? 'dead' : 'partly'
}

import type { Connection } from '../../model/connection'
import type { FixSearch } from './fix-types'

/** The placement and everything that any of its power and coolant paths pass on the way from the sources. */
export function upstreamOf({ index }: Pick<FixSearch, 'index'>, id: string): ReadonlySet<string> {
  const seen = new Set([id])
  const stack = [id]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const into: readonly Connection[] = [...(index.powerInto.get(next) ?? []), ...(index.coolantInto.get(next) ?? [])]
    for (const { from } of into) {
      if (seen.has(from)) continue
      seen.add(from)
      stack.push(from)
    }
  }
  return seen
}

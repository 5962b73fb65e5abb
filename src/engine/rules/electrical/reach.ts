import type { EffectivePlacement } from '../../../model/effective-site'
import type { SiteIndex } from '../site-index'

/**
 * Everything that power can reach from some nodes over all connections, standby ones among them; the nodes themselves
 * are left out. O(connections passed).
 * @param isBarrier nodes that are reached but not passed
 */
export function reachedFrom(
  index: SiteIndex,
  starts: readonly string[],
  isBarrier: (placement: EffectivePlacement) => boolean = () => false,
): readonly EffectivePlacement[] {
  const seen = new Set(starts)
  const open = [...starts]
  const reached: EffectivePlacement[] = []
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of index.powerOutOf.get(id) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      const placement = index.byId.get(to)
      if (!placement) continue
      reached.push(placement)
      if (!isBarrier(placement)) open.push(to)
    }
  }
  return reached
}

/** Everything that power can come from, over all connections, standby ones among them. O(connections passed). */
export function reachedBack(index: SiteIndex, start: string): readonly EffectivePlacement[] {
  const seen = new Set([start])
  const open = [start]
  const reached: EffectivePlacement[] = []
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from } of index.powerInto.get(id) ?? []) {
      if (seen.has(from)) continue
      seen.add(from)
      const placement = index.byId.get(from)
      if (placement) reached.push(placement)
      open.push(from)
    }
  }
  return reached
}

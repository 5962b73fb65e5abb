import type { EffectiveSite } from '../../../model/effective-site'

/**
 * Where each placement stood in the list before an edit; -1 where it is new, or among others that are. What stands
 * before and behind the places that an edit touched is found without looking any id up.
 */
export function formerPlaces(before: EffectiveSite['placements'], now: EffectiveSite['placements']): Int32Array {
  const places = new Int32Array(now.length).fill(-1)
  const same = (i: number, k: number): boolean => now[i] === before[k] || now[i]!.id === before[k]!.id
  const shared = Math.min(before.length, now.length)
  let head = 0
  for (; head < shared && same(head, head); head++) places[head] = head
  const shift = before.length - now.length
  for (let i = now.length - 1; i >= head && i + shift >= head && same(i, i + shift); i--) places[i] = i + shift
  return places
}

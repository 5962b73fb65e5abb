/**
 * Maps a list whose neighbour before an edit has been mapped already: what stands in both is taken over, and where
 * nothing comes out otherwise the result is the very list before. O(list) comparisons, `map` for what differs only.
 * @param before an earlier list and what became of it, entry by entry
 * @param holds whether an entry mapped before may be taken over; all may where left out
 */
export function mapShared<T, U>(
  list: readonly T[],
  before: { readonly list: readonly T[]; readonly mapped: readonly U[] } | undefined,
  map: (entry: T) => U,
  holds?: (entry: T, mapped: U) => boolean,
): readonly U[] {
  if (!before) return list.map(map)
  const { list: old, mapped } = before
  if (!holds && old.length === list.length) return mapAligned(list, old, mapped, map)
  const shared = Math.min(old.length, list.length)
  let head = 0
  while (head < shared && old[head] === list[head]) head++
  let tail = 0
  while (tail < shared - head && old[old.length - 1 - tail] === list[list.length - 1 - tail]) tail++
  const shift = old.length - list.length
  // Of one length, an entry in the middle has most likely kept its place.
  const aligned = shift === 0
  const next: U[] = new Array(list.length)
  let same = aligned
  for (let i = 0; i < list.length; i++) {
    const from = i < head ? i : i >= list.length - tail ? i + shift : aligned && old[i] === list[i] ? i : -1
    const entry = list[i]!
    const known = from < 0 ? undefined : mapped[from]!
    const value = known !== undefined && (!holds || holds(entry, known)) ? known : map(entry)
    if (same && value !== mapped[i]) same = false
    next[i] = value
  }
  return same ? mapped : next
}

/** The same for lists of one length, whose entries have most likely kept their places. */
function mapAligned<T, U>(
  list: readonly T[],
  old: readonly T[],
  mapped: readonly U[],
  map: (entry: T) => U,
): readonly U[] {
  let next: U[] | null = null
  for (let i = 0; i < list.length; i++) {
    if (list[i] === old[i]) continue
    const value = map(list[i]!)
    if (value === mapped[i]) continue
    next ??= mapped.slice()
    next[i] = value
  }
  return next ?? mapped
}

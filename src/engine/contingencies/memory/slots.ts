/** Numbers that outlive an edit: every compilation numbers units and limits anew, and what is remembered goes by slots. */
export interface Slots {
  /** Slot of each number. */
  readonly slotOf: Int32Array
  /** Number in each slot, -1 where it is free. */
  readonly numberIn: Int32Array
}

/** @param count of numbers, which get the slots 0 to count - 1 */
export function createSlots(count: number): Slots {
  const slotOf = Int32Array.from({ length: count }, (_, i) => i)
  return { slotOf, numberIn: slotOf }
}

/**
 * The slots after an edit. What is new takes a free one: whoever remembers something in it must be told.
 * @param former number of each before the edit, -1 where it is new
 */
export function editSlots(before: Slots, former: Int32Array): Slots {
  if (former.length === before.slotOf.length && former.every((v, u) => v === u)) return before
  const slotOf = new Int32Array(former.length)
  const taken = new Uint8Array(before.numberIn.length + former.length)
  for (let u = 0; u < former.length; u++) if (former[u]! >= 0) taken[before.slotOf[former[u]!]!] = 1
  let free = 0
  let end = before.numberIn.length
  for (let u = 0; u < former.length; u++) {
    if (former[u]! >= 0) {
      slotOf[u] = before.slotOf[former[u]!]!
      continue
    }
    while (taken[free]) free++
    taken[free] = 1
    slotOf[u] = free
    if (free >= end) end = free + 1
  }
  const numberIn = new Int32Array(end).fill(-1)
  for (let u = 0; u < slotOf.length; u++) numberIn[slotOf[u]!] = u
  return { slotOf, numberIn }
}

/** What became of a list: where each entry stood before, or which of the fresh ones it is. */
export interface ListDelta<T> {
  /** By place: `i` for entry `i` of the list before, `-1 - k` for fresh entry `k`. Null where the list is the same. */
  readonly order: Int32Array | null
  readonly fresh: readonly T[]
}

/** Remembers a list as it was sent last. */
export interface ListSender<T> {
  /** The difference between the list sent before and this one. */
  pack(list: readonly T[]): ListDelta<T>
}

/**
 * @param keyOf tells entries apart; of two with the same key the later is compared with the later
 * @param same whether an entry says what the one with its key said before
 */
export function createListSender<T extends object>(
  keyOf: (entry: T) => string,
  same: (a: T, b: T) => boolean,
): ListSender<T> {
  let sent: readonly T[] = []
  return {
    pack(list) {
      const before = sent
      sent = list
      if (before.length === list.length && list.every((entry, i) => entry === before[i]))
        return { order: null, fresh: [] }
      const places = new Map(before.map((entry, i) => [entry, i]))
      let byKey: Map<string, number> | null = null
      const fresh: T[] = []
      const order = new Int32Array(list.length)
      list.forEach((entry, i) => {
        let at = places.get(entry)
        if (at === undefined) {
          byKey ??= new Map(before.map((b, k) => [keyOf(b), k]))
          at = byKey.get(keyOf(entry))
          if (at !== undefined && !same(before[at]!, entry)) at = undefined
        }
        order[i] = at ?? -1 - (fresh.push(entry) - 1)
      })
      const stands = fresh.length === 0 && before.length === list.length && order.every((at, i) => at === i)
      return { order: stands ? null : order, fresh }
    },
  }
}

/** The list after a delta; the very list before where it changes nothing. */
export const unpackList = <T>(before: readonly T[], { order, fresh }: ListDelta<T>): readonly T[] =>
  order ? Array.from(order, (at) => (at >= 0 ? before[at]! : fresh[-1 - at]!)) : before

/**
 * `oncePer` where the value also depends on something that changes slowly beside the object: for each object only the
 * value for the other thing asked about last is kept, together with that thing. Where the object outlives the other and
 * may not be asked about again, `oncePerPair` with the other first holds nothing back.
 * @param other compared by identity; never the same thing before an edit, or every state of a site would be held
 */
export function lastPer<K extends object, O, V>(reckon: (key: K, other: O) => V): (key: K, other: O) => V {
  const known = new WeakMap<K, { readonly other: O; readonly value: V }>()
  return (key, other) => {
    const last = known.get(key)
    if (last !== undefined && last.other === other) return last.value
    const value = reckon(key, other)
    known.set(key, { other, value })
    return value
  }
}

/**
 * Reckons a value once for each object and keeps it for as long as the object lives. Records, lists and sites never
 * change, an edit makes others: an object is its own version, so what follows from it alone needs no other key.
 * @param reckon must depend on nothing but its key; what it throws is not kept
 */
export function oncePer<K extends object, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined || known.has(key)) return kept as V
    const value = reckon(key)
    known.set(key, value)
    return value
  }
}

/** True where two plain values say the same: numbers, texts, lists and objects of such. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((x, i) => sameData(x, b[i]))
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  let fields = 0
  for (const key in left) {
    fields++
    if (!Object.hasOwn(right, key) || !sameData(left[key], right[key])) return false
  }
  for (const _ in right) fields--
  return fields === 0
}

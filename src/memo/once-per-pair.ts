import { oncePer } from './once-per'

/** `oncePer` for a value that follows from two objects: kept for as long as both live. */
export function oncePerPair<K extends object, O extends object, V>(
  reckon: (key: K, other: O) => V,
): (key: K, other: O) => V {
  const others = oncePer((key: K) => oncePer((other: O) => reckon(key, other)))
  return (key, other) => others(key)(other)
}

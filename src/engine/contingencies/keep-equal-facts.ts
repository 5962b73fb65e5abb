import type { ContingencyFacts, ProtectedOverload } from '../facts'
import type { Overload } from '../results'

/** The facts, with those that say the same as before being the same objects, so that nothing judges them again. */
export function keepEqualFacts(
  facts: readonly ContingencyFacts[],
  before: readonly ContingencyFacts[],
): readonly ContingencyFacts[] {
  const byOut = new Map(before.map((f) => [f.out.join('\n'), f]))
  return facts.map((f) => {
    const known = byOut.get(f.out.join('\n'))
    return known && isEqual(f, known) ? known : f
  })
}

const isEqual = (a: ContingencyFacts, b: ContingencyFacts): boolean =>
  a.unserved_kW === b.unserved_kW &&
  sameList(a.unserved, b.unserved) &&
  sameList(a.protectedUnserved, b.protectedUnserved) &&
  sameList(a.overloads, b.overloads, sameOverload) &&
  sameList(a.protectedOverloads, b.protectedOverloads, sameProtected)

const sameOverload = (a: Overload, b: Overload): boolean =>
  a.id === b.id && a.network === b.network && a.value === b.value && a.limit === b.limit && a.unit === b.unit

const sameProtected = (a: ProtectedOverload, b: ProtectedOverload): boolean =>
  sameOverload(a.overload, b.overload) && sameList(a.loads, b.loads)

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean = () => false): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !same(a[i]!, b[i]!)) return false
  return true
}

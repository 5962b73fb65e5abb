import type { ContingencyFacts } from '../../facts'
import type { Overload } from '../../results'

/**
 * What two outages do together where neither changes what the other does: losses and overloads of both.
 * @param order position of a placement in the document
 */
export function joinSingles(
  out: readonly string[],
  a: ContingencyFacts | null | undefined,
  b: ContingencyFacts | null | undefined,
  order: (id: string) => number,
  design_kW: (id: string) => number,
): ContingencyFacts | null {
  if (!a || !b) {
    const one = a ?? b
    return one ? { ...one, out } : null
  }
  const unserved = union(a.unserved, b.unserved, order)
  return {
    out,
    unserved,
    unserved_kW:
      unserved.length === a.unserved.length + b.unserved.length
        ? a.unserved_kW + b.unserved_kW
        : unserved.reduce((sum, id) => sum + design_kW(id), 0),
    overloads: joinOverloads(a.overloads, b.overloads, order),
    protectedUnserved: union(a.protectedUnserved, b.protectedUnserved, order),
    protectedOverloads: [
      ...a.protectedOverloads,
      ...b.protectedOverloads.filter((o) => !a.protectedOverloads.some((known) => isSame(known.overload, o.overload))),
    ],
  }
}

/** Two lists in document order as one. */
function union(a: readonly string[], b: readonly string[], order: (id: string) => number): readonly string[] {
  if (a.length === 0 || a === b) return b
  if (b.length === 0) return a
  return [...new Set([...a, ...b])].sort((x, y) => order(x) - order(y))
}

const networks: readonly Overload['network'][] = ['power', 'liquid', 'air']

/** Power, liquid, air, each in document order; what is in both is overloaded in normal operation already. */
function joinOverloads(
  a: readonly Overload[],
  b: readonly Overload[],
  order: (id: string) => number,
): readonly Overload[] {
  if (a.length === 0) return b
  const more = b.filter((o) => !a.some((known) => isSame(known, o)))
  if (more.length === 0) return a
  return [...a, ...more].sort(
    (x, y) => networks.indexOf(x.network) - networks.indexOf(y.network) || order(x.id) - order(y.id),
  )
}

const isSame = (a: Overload, b: Overload): boolean => a.id === b.id && a.network === b.network

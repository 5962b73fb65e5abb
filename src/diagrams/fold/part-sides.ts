import type { DiagramNetwork } from '../network/diagram-network'

/**
 * Sides that each part serves: those of the connections that it supplies, else those of what it supplies in turn.
 * A board that feeds racks on side A alone is on side A, and so is the transformer above it.
 */
export function partSides({ parts, links }: DiagramNetwork): readonly ReadonlySet<'A' | 'B'>[] {
  const sides: Set<'A' | 'B'>[] = parts.map(() => new Set())
  const providers: number[][] = parts.map(() => [])
  for (const { from, to, side, standby } of links) {
    if (side) sides[from]!.add(side)
    else if (!standby) providers[to]!.push(from)
  }
  const due = parts.flatMap((_, i) => (sides[i]!.size > 0 ? [i] : []))
  while (due.length > 0) {
    const i = due.pop()!
    for (const p of providers[i]!) {
      const before = sides[p]!.size
      for (const side of sides[i]!) sides[p]!.add(side)
      if (sides[p]!.size > before) due.push(p)
    }
  }
  return sides
}

import { type DecisionDiagram, FIRST_NODE, NEVER } from './decision-diagram'

/** A minimal cut set of order one or two by levels of the diagram; `second` is -1 where one event suffices. */
export interface LevelCut {
  readonly first: number
  readonly second: number
  /** Functions that it makes false. */
  readonly functions: number[]
}

/**
 * Minimal cut sets of order one and two of functions that rise with every event.
 *
 * With all else up, only what is tested along the path of `high` branches can make the function false; so a single
 * event is a cut where its `low` branch is never, and a pair where the same holds along the path below that branch.
 * A diagram of depth one knows no pairs.
 */
export function findCutSets(diagram: DecisionDiagram, functions: Iterable<number>): LevelCut[] {
  const found = new Map<number, LevelCut>()
  for (const root of functions) {
    const single = new Set<number>()
    for (let v = root; v >= FIRST_NODE; v = diagram.highOf(v))
      if (diagram.lowOf(v) === NEVER) {
        single.add(diagram.levelOf(v))
        note(found, diagram.levelOf(v), -1, root)
      }
    for (let v = root; v >= FIRST_NODE; v = diagram.highOf(v)) {
      const first = diagram.levelOf(v)
      if (single.has(first)) continue
      for (let w = diagram.lowOf(v); w >= FIRST_NODE; w = diagram.highOf(w)) {
        const second = diagram.levelOf(w)
        if (diagram.lowOf(w) === NEVER && !single.has(second)) note(found, first, second, root)
      }
    }
  }
  return [...found.values()]
}

/** Levels stay below 2^20: a site has fewer events than the diagram may have nodes. */
const PAIR_BASE = 1 << 20

function note(found: Map<number, LevelCut>, first: number, second: number, root: number): void {
  const key = (first + 1) * PAIR_BASE + second + 1
  const known = found.get(key)
  if (known) known.functions.push(root)
  else found.set(key, { first, second, functions: [root] })
}

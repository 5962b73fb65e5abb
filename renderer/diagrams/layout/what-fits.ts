import { type Diagram, foldDiagram } from '../../../src/diagrams/diagram'
import type { FoldLevel } from '../../../src/diagrams/fold/fold-levels'
import { isLaidOutInTime } from '../../../src/diagrams/fold/suggested-level'

/** As many of the boxes, from the first on, as can be opened together with those that are open and still be laid out. */
export function whatFits(
  diagram: Diagram,
  level: FoldLevel,
  unfolded: ReadonlySet<string>,
  wanted: readonly string[],
): readonly string[] {
  const fits = (count: number): boolean =>
    isLaidOutInTime(foldDiagram(diagram, level, new Set([...unfolded, ...wanted.slice(0, count)])))
  if (fits(wanted.length)) return wanted
  let [most, least] = [wanted.length, 0]
  while (most - least > 1) {
    const middle = (most + least) >> 1
    if (fits(middle)) least = middle
    else most = middle
  }
  return wanted.slice(0, least)
}

import { ALWAYS, type DecisionDiagram, FIRST_NODE } from './decision-diagram'

/**
 * Derivative of the weighted mean of functions' unavailabilities with respect to each event's own, by level
 * (Birnbaum 1969). One pass from parents to children over the whole diagram.
 * @param weights weight of each root function, summing to one
 */
export function birnbaumImportance(
  diagram: DecisionDiagram,
  weights: ReadonlyMap<number, number>,
  down: Float64Array,
): Float64Array {
  const importance = new Float64Array(down.length)
  const reached = new Float64Array(diagram.size())
  let top = ALWAYS
  for (const [root, weight] of weights) {
    reached[root] = weight
    top = Math.max(top, root)
  }
  for (let v = top; v >= FIRST_NODE; v--) {
    const weight = reached[v]!
    if (weight === 0) continue
    const level = diagram.levelOf(v)
    const [low, high] = [diagram.lowOf(v), diagram.highOf(v)]
    const q = down[level]!
    importance[level]! += weight * (diagram.unavailability(low) - diagram.unavailability(high))
    reached[low]! += weight * q
    reached[high]! += weight * (1 - q)
  }
  return importance
}

import { type DiagramLimits, DiagramTooLarge } from './decision-diagram'
import { type ServiceQuestion, type SolvedService, solveService } from './solve-service'

export interface SolveLimits {
  /** Most nodes of one diagram; 600,000 unless given. */
  readonly maxNodes?: number
}

/** Events down at once that are followed where the exact diagram is too large. */
const DEEPEST = 3
/** Loads that do not fit into one diagram are parted so: neighbours in document order mostly share feeds. */
const PARTS = 4

/**
 * Service of these IT units: exact in one diagram where that fits, as in any plant of some order. In a mesh without
 * order it doubles with every tie; then only states with few events down are followed, which leaves bounds as narrow as
 * many events at once are rare, and loads are parted into diagrams of their own where even that is too large.
 * Diagrams come one after the other, so that none need be kept.
 */
export function* solveAllServices(
  question: ServiceQuestion,
  loads: readonly number[],
  { maxNodes }: SolveLimits = {},
): Generator<SolvedService> {
  if (loads.length === 0) return
  const limits = maxNodes === undefined ? {} : { maxNodes }
  const exact = attempt(question, loads, limits)
  if (exact) yield exact
  else yield* solveBounded(question, loads, limits)
}

function* solveBounded(
  question: ServiceQuestion,
  loads: readonly number[],
  limits: SolveLimits,
): Generator<SolvedService> {
  const whole = attempt(question, loads, { ...limits, depth: DEEPEST })
  if (whole) yield whole
  else if (loads.length === 1) yield solveAlone(question, loads, limits)
  else {
    const size = Math.ceil(loads.length / PARTS)
    for (let from = 0; from < loads.length; from += size)
      yield* solveBounded(question, loads.slice(from, from + size), limits)
  }
}

/** One load: as deep as fits. With one event down at a time there is a node per event on its way, and hardly more. */
function solveAlone(question: ServiceQuestion, loads: readonly number[], limits: SolveLimits): SolvedService {
  for (let depth = DEEPEST - 1; depth > 1; depth--) {
    const solved = attempt(question, loads, { ...limits, depth })
    if (solved) return solved
  }
  return solveService(question, loads, { depth: 1, maxNodes: Number.POSITIVE_INFINITY })
}

function attempt(question: ServiceQuestion, loads: readonly number[], limits: DiagramLimits): SolvedService | null {
  try {
    return solveService(question, loads, limits)
  } catch (error) {
    if (error instanceof DiagramTooLarge) return null
    throw error
  }
}

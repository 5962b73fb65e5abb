import { mountingOf } from '../../engine/rules/plan/mounting'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import { top_m } from './run-levels'

/**
 * Length of a run in metres, to the centimetre: its legs in plan, up from the top of one end to its level and down to
 * the top of the other. An end that reaches above the level has no riser, as in the pressure drop of a pipe, nor has one
 * that hangs overhead itself.
 * @param points both ends and the corners between them
 * @param level_m height over the floor; without it the run has no risers
 */
export function runLength_m(
  points: readonly PlanPoint[],
  level_m: number | undefined,
  ends: readonly EffectivePlacement[],
): number {
  const plan = points.slice(1).reduce((sum, p, i) => sum + distance_m(points[i]!, p), 0)
  const standing = ends.filter((end) => mountingOf(end.definition) !== 'overhead')
  const risers = level_m === undefined ? [] : standing.map((end) => Math.max(0, level_m - top_m(end)))
  return Math.round((plan + risers.reduce((sum, m) => sum + m, 0)) * 100) / 100
}

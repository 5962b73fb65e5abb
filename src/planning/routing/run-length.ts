import { mountingOf } from '../../engine/rules/plan/mounting'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import { top_m } from './run-levels'
import type { Step } from './steps/run-boxes'

/**
 * Length of a run in metres, to the centimetre: its legs in plan, up from the top of one end to its level and down to
 * the top of the other. An end that reaches above the level has no riser, as in the pressure drop of a pipe, nor has one
 * that hangs overhead itself.
 * @param points both ends and the corners between them
 * @param level_m height over the floor of the first end; without it the run has no risers but from storey to storey
 * @param rise_m how much higher the floor of the second end lies than that of the first
 * @param steps over and under other runs
 */
export function runLength_m(
  points: readonly PlanPoint[],
  level_m: number | undefined,
  ends: readonly EffectivePlacement[],
  rise_m = 0,
  steps: readonly Pick<Step, 'over_m'>[] = [],
): number {
  const plan = points.slice(1).reduce((sum, p, i) => sum + distance_m(points[i]!, p), 0)
  const risers = ends.map((end, i) => riser_m(level_m, end, i === 0 ? 0 : rise_m))
  // Each step goes up and down again.
  const over = steps.reduce((sum, { over_m }) => sum + 2 * Math.abs(over_m), 0)
  return Math.round((plan + over + risers.reduce((sum, m) => sum + m, 0)) * 100) / 100
}

/** What a run climbs or falls at one end. @param rise_m height of the end's floor over the one that the level counts from */
function riser_m(level_m: number | undefined, end: EffectivePlacement, rise_m: number): number {
  const hangs = level_m === undefined || mountingOf(end.definition) === 'overhead'
  if (rise_m !== 0) return Math.abs(rise_m + (hangs ? 0 : top_m(end) - level_m))
  return hangs ? 0 : Math.max(0, level_m - top_m(end))
}

import { distance_m, type PlanPoint } from '../../../src/geometry/point'
import { placementOf } from '../../../src/model/placement-of'
import { runLength_m } from '../../../src/planning/routing/run-length'
import { findRun } from '../../editor/tools/connect/run-pick'
import type { AppState } from '../../state/app-state'
import type { FloorLabel, SceneWords } from '../overlays/floor-label'

/** Where a pulled connection would end, or why it may not; how long the run in hand is and how high it hangs. */
export function routeLabels({ interaction, effective }: AppState, words: SceneWords): FloorLabel[] {
  if (interaction.type === 'wiring') {
    const { at, port, target, refusal } = interaction
    const anchor = [at[0], at[1], port.z_m + 0.4] as const
    if (refusal)
      return [
        { key: 'wiring', text: words.t(`edits.refusals.${refusal.code}`, refusal.params), tone: 'broken', anchor },
      ]
    const placement = target === null ? undefined : placementOf(effective.placements, target)
    if (!placement) return []
    const name = placement.label ?? placement.id
    return [{ key: 'wiring', text: words.t('connect.connectTo', { name }), tone: 'ink', anchor }]
  }
  if (interaction.type !== 'run') return []
  const run = findRun(effective, interaction.id)
  if (!run) return []
  const points = interaction.draft ?? run.points
  const [x, y] = middleOf(points)
  const length = words.quantity(
    runLength_m(points, run.level_m, run.ends, run.rise_m, interaction.draft ? [] : run.steps),
    'm',
  )
  const height = words.quantity(run.level_m, 'm')
  const text = words.t('connect.runInHand', { length, height })
  return [{ key: 'run-length', text, tone: 'ink', anchor: [x, y, run.level_m + 0.3] }]
}

/** The point half-way along a line. */
function middleOf(points: readonly PlanPoint[]): PlanPoint {
  const legs = points.slice(1).map((p, i) => distance_m(points[i]!, p))
  let left = legs.reduce((sum, l) => sum + l, 0) / 2
  for (const [i, leg] of legs.entries()) {
    if (left <= leg && leg > 0) {
      const [a, b] = [points[i]!, points[i + 1]!]
      return [a[0] + ((b[0] - a[0]) * left) / leg, a[1] + ((b[1] - a[1]) * left) / leg]
    }
    left -= leg
  }
  return points[0]!
}

import { distance_m, type PlanPoint } from '../../../src/geometry/point'
import type { Interaction } from '../../editor/interaction'
import type { Guide } from '../../editor/snapping/guide'

/** A measured length drawn on the floor. */
export interface Dimension {
  readonly from: PlanPoint
  readonly to: PlanPoint
  readonly kind: 'measured' | 'free' | 'snapped'
  /** Of a chain: the figures of its steps are said in full. */
  readonly inFull: boolean
}

/** The lengths to show while something is moved, held or measured; the strongest first. */
export function dimensionsOf(interaction: Interaction): readonly Dimension[] {
  if (interaction.type === 'measuring') {
    const { points, next } = interaction
    const chain = next && points.length > 0 ? [...points, next.at] : points
    return chain
      .slice(1)
      .map((to, i): Dimension => ({ from: chain[i]!, to, kind: 'measured', inFull: true }))
      .filter((d) => distance_m(d.from, d.to) > 1e-6)
  }
  if (!showsClearances(interaction)) return []
  const { guides = [], clearances = [] } = interaction
  const snapped = guides.flatMap(gapsOf)
  const taken = new Set(guides.filter((g) => g.gaps).map((g) => g.axis))
  // What it has snapped to says the same width already.
  const free = clearances
    .filter((c) => !taken.has(c.axis))
    .map((c): Dimension => ({ from: c.from, to: c.to, kind: 'free', inFull: false }))
  return [...snapped, ...free]
}

type Carried = Extract<Interaction, { type: 'moving' | 'placing' | 'arraying' | 'pasting' }>

const showsClearances = (interaction: Interaction): interaction is Carried =>
  ['moving', 'placing', 'arraying', 'pasting'].includes(interaction.type)

function gapsOf({ axis, from_m, to_m, gaps = [] }: Guide): readonly Dimension[] {
  const across = (from_m + to_m) / 2
  const point = (along: number): PlanPoint => (axis === 'x' ? [along, across] : [across, along])
  return gaps.map(
    (gap): Dimension => ({ from: point(gap.low_m), to: point(gap.high_m), kind: 'snapped', inFull: false }),
  )
}

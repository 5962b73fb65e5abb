import type { EffectivePlacement } from '../../../../model/effective-site'
import { elevationOf, floorOf, onSameStorey } from '../../../../model/storeys'
import {
  type Explanation,
  type Explanations,
  type FindingCase,
  firstOf,
  placementOf,
  subjectsOf,
} from '../finding-case'
import { allowed, itemFigure, parameterFigure, publishedFigure, recordFigure } from '../inputs'
import { given, part, type ReckonedInput, type Reckoning, reckon, solvedFrom } from '../reckoning'
import { gapOfTwo, overlapOfTwo, positionOf } from './explain-footprints'

const nothing = (c: FindingCase) => given(allowed(c, 0))
const byParameter = (name: string | ((c: FindingCase) => string)) => (c: FindingCase) =>
  given(parameterFigure(c, typeof name === 'string' ? name : name(c)))

/** Read off the footprints of the finding's subjects. */
const offPlan = (c: FindingCase): Reckoning =>
  solvedFrom('plan', c.finding.value ?? 0, c.finding.unit, footprints(c, subjectsOf(c)))

type Limit = NonNullable<Explanation['limit']>

const onPlan = (limit: Limit): Explanation => ({ value: offPlan, limit })

/** The distance between two things; off the plan where one of them is of a building. */
const between = (limit: Limit): Explanation => ({ value: (c) => gapOfTwo(c, limit) ?? offPlan(c), limit })

/** Distances and overlaps on the plan. */
export const planExplanations: Explanations = {
  'space/overlap': { value: (c) => overlapOfTwo(c) ?? offPlan(c), limit: nothing },
  'space/outside-hall': onPlan(nothing),
  'space/wall-clash': onPlan(nothing),
  'space/aisle-width': onPlan(byParameter((c) => (c.finding.params.face === 'front' ? 'cold' : 'hot'))),
  'space/battery-separation': between(byParameter('separation')),
  'space/generator-clearance': between(byParameter((c) => String(c.finding.params.kind))),
  'space/clearance': onPlan((c) => {
    const owner =
      c.finding.subjects.find((id) => c.finding.key.includes(`|${id} ${c.finding.params.face} `)) ?? firstOf(c)
    return given(itemFigure(c, owner, `clearance_m.${c.finding.params.face}`, 'm'))
  }),
  'space/outdoor-spacing': between((c) => {
    const { id, definition } =
      subjectsOf(c).find((p) => c.finding.key.endsWith(`|${p.definition.id}`)) ?? placementOf(c, firstOf(c))
    const sides = [itemFigure(c, id, 'size_m.0', 'm'), itemFigure(c, id, 'size_m.1', 'm')]
    return reckon('product', 'm', [
      part('narrowSide', reckon('min', 'm', sides), { item: definition.name }),
      parameterFigure(c, 'share'),
    ])
  }),
  'space/door-swing': onPlan((c) => given(doorFigure(c))),
  'space/working-space': onPlan((c) => {
    if (c.site.site.electricalCode !== 'NEC') return given(parameterFigure(c, 'gangway'))
    const clause = String(c.finding.params.clause ?? '110.26(A)')
    return given(publishedFigure('workingDepth', c.finding.limit ?? 0, 'm', 'nec', clause))
  }),
  'space/two-entrances': onPlan((c) => given(allowed(c, 2, ''))),
  'space/travel-distance': {
    value: (c) => {
      const ways = subjectsOf(c).map((p) => wayOut(c, p))
      return ways.reduce((a, b) => (b.value > a.value ? b : a))
    },
    limit: byParameter('farthest'),
  },
}

/** Where things stand and how large they are. */
function footprints(c: FindingCase, placements: readonly EffectivePlacement[]): readonly ReckonedInput[] {
  const drawn = placements.flatMap((p): ReckonedInput[] => [
    ...positionOf(c, p),
    ...(p.definition.size_m ? [itemFigure(c, p.id, 'size_m.0', 'm'), itemFigure(c, p.id, 'size_m.1', 'm')] : []),
  ])
  return drawn.slice(0, MOST)
}

/** Rows of racks have dozens of subjects; the first say how the distance was read. */
const MOST = 16

/** The straight line to the nearest opening on its storey. */
function wayOut(c: FindingCase, p: EffectivePlacement): Reckoning {
  const floor_m = floorOf(c.site, p)
  const openings = c.site.halls.get(p.hall ?? '')?.building.openings ?? []
  const ways = openings.flatMap((opening, i) => {
    if (!onSameStorey(elevationOf(opening), floor_m)) return []
    const door = (['x', 'y'] as const).map((axis, k) =>
      recordFigure(`plan.${axis}`, opening, 'at', opening.at[k]!, 'm', { subject: `${opening.kind} ${i + 1}` }),
    )
    return reckon('distance', 'm', [...positionOf(c, p), ...door])
  })
  return ways.reduce((a, b) => (b.value < a.value ? b : a))
}

/** Width of the door that the finding names. */
function doorFigure(c: FindingCase): ReckonedInput {
  const { door, building } = c.finding.params
  const opening = c.site.buildings.find((b) => (b.name ?? b.id) === building)?.openings[Number(door) - 1]
  return recordFigure('opening.width_m', opening ?? {}, 'width_m', c.finding.limit ?? 0, 'm', {
    door: Number(door),
    building: String(building),
  })
}

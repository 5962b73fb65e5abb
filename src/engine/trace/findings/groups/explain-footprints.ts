import type { EffectivePlacement } from '../../../../model/effective-site'
import type { Explanation, FindingCase } from '../finding-case'
import { named, subjectsOf } from '../finding-case'
import { itemFigure, recordFigure } from '../inputs'
import { agrees, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'

/** Where a placement stands in plan. */
export const positionOf = (c: FindingCase, p: EffectivePlacement): readonly ReckonedInput[] =>
  (['x', 'y'] as const).map((axis, i) =>
    recordFigure(`plan.${axis}`, p, 'at', p.at[i]!, 'm', { subject: named(c, p.id) }, { kind: 'placement', id: p.id }),
  )

const rotationOf = (c: FindingCase, p: EffectivePlacement): ReckonedInput =>
  recordFigure(
    'plan.rotation',
    p,
    'rotation_deg',
    p.rotation_deg,
    'deg',
    { subject: named(c, p.id) },
    {
      kind: 'placement',
      id: p.id,
    },
  )

/** Where a placement stands in plan, how large it is and how it is turned. */
const footprintOf = (c: FindingCase, p: EffectivePlacement): readonly ReckonedInput[] => [
  ...positionOf(c, p),
  itemFigure(c, p.id, 'size_m.0', 'm'),
  itemFigure(c, p.id, 'size_m.1', 'm'),
  rotationOf(c, p),
]

/** How far the finding's two subjects reach into each other; null where it is about one, and something of the building. */
export function overlapOfTwo(c: FindingCase): Reckoning | null {
  const [first, second, ...more] = subjectsOf(c)
  if (!first || !second || more.length > 0) return null
  return reckon('overlap', 'm', [...footprintOf(c, first), ...footprintOf(c, second)])
}

/** The gap between the two of the finding's subjects that it is about; null where it is about none. */
export function gapOfTwo(c: FindingCase, limit: NonNullable<Explanation['limit']>): Reckoning | null {
  const asked = limit(c)
  const subjects = subjectsOf(c).filter((p) => p.definition.size_m)
  if (!asked || subjects.length > MOST) return null
  for (const a of subjects) {
    for (const b of subjects) {
      if (a === b) continue
      const gap = reckon('gap', 'm', [...footprintOf(c, a), ...footprintOf(c, b), part('finding.limit', asked)])
      if (agrees(gap.value, c.finding.value ?? Number.NaN)) return gap
    }
  }
  return null
}

/** Beyond so many all pairs are too many to try, and the drawn plan itself is the answer. */
const MOST = 40

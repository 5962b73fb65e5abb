import type { EffectivePlacement } from '../../../model/effective-site'
import { airShare_kW } from '../../rules/supply/air-share'
import type { TraceQuestion } from '../trace-types'
import { type FindingCase, firstOf, named, type SiteCase } from './finding-case'
import { countFigure, itemFigure, solvedFigure } from './inputs'
import { part, type ReckonedInput, type Reckoning, reckon } from './reckoning'

const unity = { value: 1, assumed: false }

/** What a node puts out in the unit of one of its ratings. */
export const outputFigure = (c: SiteCase, id: string, unit: string): ReckonedInput => {
  const figure = unit === 'kVA' ? ('out_kVA' as const) : ('out_kW' as const)
  return solvedOf(c, figure, c.facts.power[id]?.[figure] ?? 0, unit, { of: 'power', id, figure })
}

/** A placement by its name, as the placeholder of an input. */
export const subject = (c: SiteCase, id: string) => ({ subject: named(c, id) })

/** A solved figure of one placement, named after it. */
export const solvedOf = (
  c: SiteCase,
  nameKey: string,
  value: number,
  unit: string,
  question: Extract<TraceQuestion, { readonly id: string }>,
): ReckonedInput => solvedFigure(c, nameKey, value, unit, question, subject(c, question.id))

/** A rating in the unit of the finding. */
export const ratingFigure = (c: FindingCase, id: string, unit = c.finding.unit): ReckonedInput =>
  itemFigure(c, id, `power.rating_${unit}`, unit)

/** The rating that binds × the share of it that may be used. */
export const ratingTimes = (c: FindingCase, share: ReckonedInput, id = firstOf(c)): Reckoning =>
  reckon('product', c.finding.unit, [ratingFigure(c, id), share])

/** Rating × a factor of the item, 1 unless stated. */
export const ratingByFactor = (c: FindingCase, factor: 'continuousFactor' | 'contingencyFactor', id = firstOf(c)) =>
  ratingTimes(c, itemFigure(c, id, `power.${factor}`, '', unity), id)

/** The highest load of a component over all single outages. */
export const worstFigure = (c: FindingCase, id: string): ReckonedInput =>
  solvedFigure(
    c,
    'worstLoad',
    c.facts.worst[id]?.value ?? 0,
    c.finding.unit,
    { of: 'worst', id, figure: 'value' },
    subject(c, id),
  )

/** Design power of loads, those of one product together. */
export const designOf = (c: SiteCase, loads: readonly EffectivePlacement[]): Reckoning =>
  groupSum(c, loads, 'design_kW', (p) => p.definition.load?.design_kW ?? 0)

/** Heat of loads to the air, those of one product together. */
export const airHeatOf = (c: SiteCase, loads: readonly EffectivePlacement[]): Reckoning =>
  groupSum(c, loads, 'air_kW', airShare_kW)

function groupSum(
  c: SiteCase,
  loads: readonly EffectivePlacement[],
  figure: 'design_kW' | 'air_kW',
  each_kW: (p: EffectivePlacement) => number,
): Reckoning {
  const inputs = byProduct(loads).flatMap((group): ReckonedInput[] => {
    const member = group[0]!
    if (each_kW(member) === 0) return []
    return [
      solvedFigure(
        c,
        'group',
        group.length * each_kW(member),
        'kW',
        { of: 'group', member: member.id, count: group.length, figure },
        { count: group.length, item: member.definition.name },
      ),
    ]
  })
  return reckon('sum', 'kW', inputs)
}

/** Placements of one product together, in document order. */
export const byProduct = (placements: readonly EffectivePlacement[]): readonly (readonly EffectivePlacement[])[] => [
  ...Map.groupBy(placements, (p) => p.definition).values(),
]

/** So many times what one placement of a product comes to. */
export const timesEach = (nameKey: string, group: readonly EffectivePlacement[], each: ReckonedInput): ReckonedInput =>
  part(nameKey, reckon('product', each.unit, [countFigure('placements', group.length), each]), {
    count: group.length,
    item: group[0]!.definition.name,
  })

import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import { countFigure, itemFigure, parameterFigure, planFigure, recordFigure, siteFigure, solvedFigure } from '../inputs'
import { outputFigure, subject } from '../loads'
import { given, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'
import { peaksThrough } from './explain-loading'

const altitude = (c: FindingCase) => given(siteFigure(c, 'altitude_m', c.finding.value ?? 0, 'm'))

/** The site's own figures, its agreement with the utility, and figures that cannot be right. */
export const siteDataExplanations: Explanations = {
  'site/altitude': {
    value: altitude,
    limit: (c) => given(parameterFigure(c, c.finding.limit === c.parameters.highest ? 'highest' : 'derateFrom')),
  },
  'power/rated-altitude': {
    value: altitude,
    limit: (c) => {
      const { power, category } = placementOf(c, firstOf(c)).definition
      if (power?.altitudeLimit_m !== undefined) return given(itemFigure(c, firstOf(c), 'power.altitudeLimit_m', 'm'))
      const family = category === 'ups' ? 'ups' : category.startsWith('mv-') ? 'mediumVoltage' : 'lowVoltage'
      return given(parameterFigure(c, family))
    },
  },
  'site/import-limit': {
    value: (c) => {
      const feeds = subjectsOf(c).flatMap(({ id }): ReckonedInput[] => {
        const normal = outputFigure(c, id, 'kW')
        if (c.finding.params.state === 'normal') return [normal]
        return [normal, part('atPeak', reckon('sum', 'kW', peaksThrough(c, id)), subject(c, id))]
      })
      return reckon('sum', 'kW', feeds)
    },
    limit: (c) => given(siteFigure(c, 'utility.importLimit_kW', c.finding.limit ?? 0, 'kW')),
  },
  'site/power-factor': {
    value: (c) => reckon('quotient', '', [outputFigure(c, firstOf(c), 'kW'), outputFigure(c, firstOf(c), 'kVA')]),
    limit: (c) =>
      given(
        c.site.site.utility?.minPowerFactor === undefined
          ? parameterFigure(c, 'usual')
          : siteFigure(c, 'utility.minPowerFactor', c.finding.limit ?? 0, ''),
      ),
  },
  'data/import-suspect': { value: suspectFigure, limit: believable },
  'data/lead-time': {
    value: (c) => given(itemFigure(c, firstOf(c), 'leadTime_weeks.base', 'weeks')),
    limit: (c) => {
      const { ordered = '', target = '' } = c.finding.params
      return given(planFigure('weeksBetween', c.finding.limit ?? 0, 'weeks', { ordered, target }))
    },
  },
  'data/price-age': {
    value: (c) =>
      reckon('difference', 'years', [
        countFigure('thisYear', Number(c.facts.today.slice(0, 4))),
        itemFigure(c, firstOf(c), 'cost.year', ''),
      ]),
    limit: (c) => given(parameterFigure(c, 'oldest')),
  },
  'data/waiver-reopened': {
    value: (c) => {
      // The finding that stands again names itself in the key of this one.
      const key = c.finding.key.slice(`${c.finding.rule}|*|${c.finding.contingency.join(',')}|`.length)
      const open = { of: 'finding', key, figure: 'value' } as const
      return given(
        solvedFigure(c, 'finding.value', c.finding.value ?? 0, c.finding.unit, open, {
          subject: String(c.finding.params.subjects),
        }),
      )
    },
    limit: (c) => given(recordFigure('accepted', {}, 'value', c.finding.limit ?? 0, c.finding.unit)),
  },
}

/** The figure that cannot be what its maker meant. */
function suspectFigure(c: FindingCase): Reckoning {
  return c.finding.params.kind === 'pounds'
    ? given(itemFigure(c, firstOf(c), 'mass_kg', 'kg'))
    : given(itemFigure(c, firstOf(c), 'load.design_kW', 'kW'))
}

/** What it would have to be within. */
function believable(c: FindingCase): Reckoning {
  const id = firstOf(c)
  const size = (sides: readonly number[]) => sides.map((side) => itemFigure(c, id, `size_m.${side}`, 'm'))
  switch (c.finding.params.kind) {
    case 'pounds':
      return reckon('product', 'kg', [parameterFigure(c, 'heaviest'), ...size([0, 1, 2])])
    case 'density':
      return reckon('product', 'kW', [parameterFigure(c, 'densest'), ...size([0, 1])])
    case 'text':
      return given(itemFigure(c, id, 'attributes.comments', 'kW', undefined, c.finding.limit ?? 0))
    default: {
      const { gpuTdp_W } = placementOf(c, id).definition.attributes ?? {}
      const each =
        typeof gpuTdp_W === 'number' && gpuTdp_W > 0
          ? part('gpuPower', reckon('thousands', 'kW', [itemFigure(c, id, 'attributes.gpuTdp_W', 'W')]))
          : parameterFigure(c, 'perGpu')
      return reckon('product', 'kW', [itemFigure(c, id, 'attributes.gpus', ''), each])
    }
  }
}

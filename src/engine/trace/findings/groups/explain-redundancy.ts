import type { ContingencyFacts } from '../../../facts'
import { aboveProtected } from '../../../redundancy/above-protected'
import { cascade as follow } from '../../../redundancy/cascade'
import { displayName } from '../../../rules/display-name'
import type { TraceQuestion } from '../../trace-types'
import { type Explanations, type FindingCase, firstOf, named, subjectsOf } from '../finding-case'
import { allowed, countFigure, itemFigure, parameterFigure, planFigure, solvedFigure } from '../inputs'
import { designOf, outputFigure, ratingByFactor, solvedOf, subject, worstFigure } from '../loads'
import { given, type ReckonedInput, type Reckoning, reckon } from '../reckoning'

const nothing = (c: FindingCase) => given(allowed(c, 0))
const loadsOf = (c: FindingCase, ids: Iterable<string>): Reckoning =>
  designOf(
    c,
    [...new Set(ids)].flatMap((id) => c.index.byId.get(id) ?? []),
  )

/** What outages do to loads that require redundancy. */
export const redundancyExplanations: Explanations = {
  'redundancy/contingency-overload': {
    value: (c) => given(outageLoad(c)),
    limit: (c) => {
      const { network } = c.finding.params
      if (network === 'power') return ratingByFactor(c, 'contingencyFactor')
      const path = network === 'liquid' ? 'liquidCooling.capacity_kW' : 'airCooling.capacity_kW'
      return given(itemFigure(c, firstOf(c), path, 'kW'))
    },
  },
  'redundancy/contingency-unserved': { value: (c) => loadsOf(c, c.finding.subjects), limit: nothing },
  'redundancy/single-point': {
    value: (c) => {
      const worst = c.facts.contingencies.find(
        ({ out }) => out.length === 1 && displayName(c.index.byId.get(out[0]!), out[0]!) === c.finding.params.worst,
      )
      return worst ? loadsOf(c, harmedBy(worst)) : null
    },
    limit: nothing,
  },
  'redundancy/cascade': {
    value: (c) => {
      const { steps } = follow(c.site, c.finding.contingency, { threshold: Number(c.finding.params.threshold) })
      const before = new Set(steps[0]?.unserved)
      return loadsOf(c, steps.at(-1)?.unserved.filter((id) => !before.has(id)) ?? [])
    },
    limit: nothing,
  },
  'redundancy/no-maintenance-window': {
    value: (c) => given(worstFigure(c, firstOf(c))),
    limit: (c) => ratingByFactor(c, 'continuousFactor'),
  },
  'redundancy/transfer-single': {
    value: (c) => {
      const id = firstOf(c)
      const { above } = aboveProtected(c.site)
      const blocks = (c.index.powerOutOf.get(id) ?? []).filter((run) => run.standby && above.has(run.to))
      return reckon('sum', c.finding.unit, [
        outputFigure(c, id, 'kW'),
        ...blocks.map(({ to }) =>
          solvedOf(c, 'in_kW', c.facts.power[to]?.in_kW ?? 0, 'kW', { of: 'power', id: to, figure: 'in_kW' }),
        ),
      ])
    },
    limit: (c) => ratingByFactor(c, 'contingencyFactor'),
  },
  'redundancy/utility-single': { value: (c) => loadsOf(c, aboveProtected(c.site).loads) },
  'redundancy/cdu-group': {
    value: (c) =>
      reckon(
        'sum',
        'lpm',
        subjectsOf(c).map(({ id }) =>
          solvedOf(c, 'flow_lpm', c.facts.liquid[id]?.flow_lpm ?? 0, 'lpm', { of: 'liquid', id, figure: 'flow_lpm' }),
        ),
      ),
    limit: (c) =>
      reckon(
        'allButLargest',
        'lpm',
        subjectsOf(c).map(({ id }) => itemFigure(c, id, 'liquidCooling.maxFlow_lpm', 'lpm')),
      ),
  },
  'redundancy/common-corridor': {
    value: (c) => given(planFigure('besideOther', c.finding.value ?? 0, 'm', subject(c, firstOf(c)))),
    limit: (c) => given(parameterFigure(c, 'tolerated')),
  },
  'power/single-corded': {
    value: (c) => {
      const feeds = c.index.powerInto.get(firstOf(c)) ?? []
      return reckon('min', '', [
        countFigure('providers', new Set(feeds.map((f) => f.from)).size, subject(c, firstOf(c))),
        countFigure('sides', new Set(feeds.map((f) => f.side ?? f.id)).size, subject(c, firstOf(c))),
      ])
    },
    limit: (c) => given(allowed(c, 2, '')),
  },
}

/** Protected loads that an outage loses or endangers. */
const harmedBy = ({ protectedUnserved, protectedOverloads }: ContingencyFacts): readonly string[] => [
  ...protectedUnserved,
  ...protectedOverloads.flatMap(({ loads }) => loads),
]

/** What the overloaded component carries while the finding's outage lasts. */
function outageLoad(c: FindingCase): ReckonedInput {
  const id = firstOf(c)
  const { network } = c.finding.params
  const question: TraceQuestion =
    network === 'power'
      ? { of: 'power', id, figure: c.finding.unit === 'kVA' ? 'out_kVA' : 'out_kW' }
      : { of: network === 'liquid' ? 'liquid' : 'air', id, figure: 'out_kW' }
  const out = c.finding.contingency
  return solvedFigure(
    c,
    'outageLoad',
    c.finding.value ?? 0,
    c.finding.unit,
    { of: 'outage', out, question },
    { ...subject(c, id), out: out.map((o) => named(c, o)).join(', ') },
  )
}

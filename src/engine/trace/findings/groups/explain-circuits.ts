import type { Connection } from '../../../../model/connection'
import { isStandardStep, standardStepFrom } from '../../../rules/electrical/breaker-steps'
import { runAmpacity_A } from '../../../rules/electrical/conductor-ampacity'
import { nearestTransformers } from '../../../rules/electrical/fault-current'
import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import { countFigure, itemFigure, parameterFigure, publishedFigure, runFigure } from '../inputs'
import { outputFigure, subject } from '../loads'
import { given, part, reckon } from '../reckoning'
import { currentOver, outputVoltageFigure } from './circuit-current'

/** Currents against breakers, conductors and busways, and fault currents against what interrupts them. */
export const circuitExplanations: Explanations = {
  'power/arc-energy': {
    value: (c) => {
      const value = c.finding.value ?? 0
      const part = subjectsOf(c).find((p) => p.definition.power?.rating_A === value)
      if (part) return given(itemFigure(c, part.id, 'power.rating_A', 'A'))
      const run = c.site.connections.find((r) => r.breaker_A === value && c.finding.subjects.includes(r.from))
      return run ? given(runFigure(c, run.id, 'breaker_A', value, 'A')) : null
    },
    limit: (c) => given(parameterFigure(c, 'from_A')),
  },
  'power/breaker-size': {
    value: (c) =>
      c.finding.params.kind === 'step'
        ? given(runFigure(c, runOf(c).id, 'breaker_A', c.finding.value ?? 0, 'A'))
        : currentOver(c, runOf(c)),
    limit: (c) => {
      const run = runOf(c)
      if (c.finding.params.kind === 'step') return given(breakerStep(c, run.breaker_A ?? 0))
      const breaker = runFigure(c, run.id, 'breaker_A', run.breaker_A ?? 0, 'A')
      const listed = placementOf(c, run.from).definition.power?.continuousFactor === 1
      return c.site.site.electricalCode === 'NEC' && !listed
        ? reckon('quotient', 'A', [breaker, parameterFigure(c, 'continuousMargin')])
        : given(breaker)
    },
  },
  'power/busway-size': {
    value: (c) => {
      const id = firstOf(c)
      const { out_kVA = 0 } = c.facts.power[id] ?? {}
      const voltage_V = (out_kVA * 1000) / (Math.sqrt(3) * (c.finding.value ?? 0))
      return reckon('current', 'A', [outputFigure(c, id, 'kVA'), outputVoltageFigure(c, id, voltage_V)])
    },
    limit: (c) =>
      reckon('product', 'A', [
        itemFigure(c, firstOf(c), 'power.rating_A', 'A'),
        itemFigure(c, firstOf(c), 'power.continuousFactor', '', { value: 1, assumed: false }),
      ]),
  },
  'power/conductor-ampacity': {
    value: (c) =>
      c.finding.params.kind === 'breaker'
        ? given(runFigure(c, runOf(c).id, 'breaker_A', c.finding.value ?? 0, 'A'))
        : currentOver(c, runOf(c)),
    limit: (c) => {
      const ampacity = ampacityOf(c, runOf(c))
      const next = c.finding.params.kind === 'breaker' && c.finding.limit !== ampacity.value
      return next ? given(breakerStep(c, ampacity.value)) : ampacity
    },
  },
  'power/fault-level': {
    value: (c) => {
      const board = c.finding.subjects.find((id) => placementOf(c, id).definition.power?.interrupting_kA !== undefined)
      const above = nearestTransformers(c.index)(board ?? '')
      return reckon(
        'sum',
        'A',
        [...above].map((id) => {
          const fault = reckon('faultCurrent', 'A', [
            itemFigure(c, id, 'power.rating_kVA', 'kVA'),
            itemFigure(c, id, 'power.voltage_V', 'V'),
            itemFigure(c, id, 'power.impedance', ''),
          ])
          return part('faultCurrent', fault, subject(c, id))
        }),
      )
    },
    limit: (c) => {
      const board = c.finding.subjects.find((id) => placementOf(c, id).definition.power?.interrupting_kA !== undefined)
      return reckon('product', 'A', [
        itemFigure(c, board ?? '', 'power.interrupting_kA', 'kA'),
        countFigure('amperesPerKiloampere', 1000),
      ])
    },
  },
}

/** The connection that a finding names. */
function runOf({ finding, site }: FindingCase): Connection {
  const found = site.connections.find((r) => r.id === finding.params.connection)
  if (!found) throw new Error(`the site has no connection "${finding.params.connection}"`)
  return found
}

/** The standard rating from a current on, in the table of the project's code. */
function breakerStep({ site: { site } }: FindingCase, current_A: number) {
  const step_A = isStandardStep(site.electricalCode, current_A)
    ? current_A
    : standardStepFrom(site.electricalCode, current_A)
  return site.electricalCode === 'NEC'
    ? publishedFigure('breakerStep', step_A, 'A', 'nec', '240.6(A)')
    : publishedFigure('breakerStep', step_A, 'A', 'iec-60364-4-43', 'IEC 60059')
}

/** Table value of one conductor × conductors in parallel. */
function ampacityOf(c: FindingCase, run: Connection) {
  const code = c.site.site.electricalCode
  const parallel = run.parallel ?? 1
  const each_A = (runAmpacity_A(run, code) ?? 0) / parallel
  const [standard, clause] = code === 'NEC' ? (['nec', '310.16'] as const) : (['iec-60364-5-52', 'B.52.5'] as const)
  return reckon('product', 'A', [
    publishedFigure('ampacity', each_A, 'A', standard, clause),
    runFigure(c, run.id, 'parallel', parallel, ''),
  ])
}

import { describe, expect, it } from 'vitest'
import englishRules from '../../../../resources/locales/en/rules.json'
import english from '../../../../resources/locales/en/trace.json'
import italianRules from '../../../../resources/locales/it/rules.json'
import italian from '../../../../resources/locales/it/trace.json'
import { flattenTexts, type Texts } from '../../../i18n/texts'
import type { CheckResult } from '../../results'
import { runRules } from '../../rules/run-rules'
import { brokenSites } from '../../rules/testing/broken/broken-sites'
import { buildFacts } from '../../rules/testing/build-facts'
import { buildSite } from '../../rules/testing/build-site'
import { answerQuestion } from '../answer-question'
import { evaluateFormula, toleranceOf } from '../formulas'
import { drawnAfresh } from '../testing/drawn-afresh'
import { solvedAfresh } from '../testing/solved-afresh'
import type { TraceContext, TraceQuestion } from '../trace-types'
import { traceValue } from '../trace-value'
import { reckonFinding } from './reckon-finding'
import { agrees, type Reckoning } from './reckoning'

/** A broken site as its sketch of the solver's answer has it, with every finding about it. */
const broken = brokenSites.map((sketch): TraceContext => {
  const site = buildSite(sketch.site)
  const facts = buildFacts(site, sketch.facts)
  const { power, liquid, air, worst, contingencies } = facts
  const check: CheckResult = {
    site: site.site.name,
    scenario: null,
    summary: { it_kW: 0, mining_kW: 0, ai_kW: 0, facility_kW: 0, pue: null, errors: 0, warnings: 0, waived: 0 },
    power: { nodes: power },
    liquid: { nodes: liquid },
    air: { nodes: air },
    contingencies,
    worst,
    outagesSolved: contingencies.length,
    findings: runRules(facts),
  }
  return { site, check, facts, today: facts.today }
})

const figures = broken.flatMap((context) =>
  context.check.findings.flatMap((finding) =>
    (['value', 'limit'] as const)
      .filter((figure) => finding[figure] !== null)
      .map((figure) => [`${finding.key} ${figure}`, context, finding, figure] as const),
  ),
)

const texts = [
  flattenTexts({ trace: english, rules: englishRules } as unknown as Texts),
  flattenTexts({ trace: italian, rules: italianRules } as unknown as Texts),
]

/** Every arithmetic step gives its figure again, and no input is without an origin. */
function expectSound({ formula, value, inputs }: Reckoning, context: TraceContext): void {
  const again = evaluateFormula(
    formula,
    inputs.map((i) => i.value),
  )
  if (again !== null) expect(agrees(again, value, toleranceOf(formula)), `${formula}: ${again} for ${value}`).toBe(true)
  if (formula === 'pipes')
    expect(solvedAfresh(context.site, context.check.liquid.nodes).some((figure) => agrees(figure, value))).toBe(true)
  if (formula === 'plan') expect(drawnAfresh(context.site).some((figure) => agrees(figure, value))).toBe(true)
  if (formula !== 'idle') expect(inputs.length).toBeGreaterThan(0)
  for (const input of inputs) {
    expect(input.value, input.nameKey).not.toBeNaN()
    for (const known of texts) {
      expect(known.has(input.nameKey), input.nameKey).toBe(true)
      expect(known.has(`trace.formulas.${formula}`), formula).toBe(true)
    }
    if (input.below) expectSound(input.below, context)
    else expect(input.trace !== undefined, input.nameKey).toBe(input.origin === 'computed')
    if (input.origin === 'catalogue' || input.origin === 'nameplate') expect(input.source?.title).toBeTruthy()
  }
}

describe('explanations of findings', () => {
  it.each(figures)('%s follows from figures with an origin', (_, context, finding, figure) => {
    const answer = (question: TraceQuestion) => answerQuestion(question, context)
    const reckoning = reckonFinding(context, finding, figure, answer)
    expect(reckoning, 'the explanation gives the figure of the finding').not.toBeNull()
    expectSound(reckoning!, context)
    const trace = traceValue({ of: 'finding', key: finding.key, figure }, context)
    expect(trace).toMatchObject({ formula: reckoning!.formula, noteKey: `rules.${finding.rule}.formula` })
  })

  it('of two things too near each other are reckoned from their rectangles, not only read off the plan', () => {
    const used = new Map<string, Set<string>>()
    for (const [, context, { rule, key }, figure] of figures) {
      const trace = traceValue({ of: 'finding', key, figure }, context)
      if (figure === 'value') used.set(rule, (used.get(rule) ?? new Set()).add(trace!.formula))
    }
    expect(used.get('space/overlap')).toContain('overlap')
    for (const rule of ['space/outdoor-spacing', 'space/battery-separation', 'space/generator-clearance'])
      expect(used.get(rule), rule).toContain('gap')
  })
})

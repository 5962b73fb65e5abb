import { expect } from 'vitest'
import { evaluateFormula, toleranceOf } from '../formulas'
import type { FigureOrigin, TraceContext, TraceInput, TraceQuestion } from '../trace-types'
import { traceValue } from '../trace-value'
import { drawnAfresh } from './drawn-afresh'
import { solvedAfresh } from './solved-afresh'

/** What a walk over traces has met. */
export interface Walk {
  readonly traces: number
  readonly origins: ReadonlySet<FigureOrigin>
  /** Locale keys used. */
  readonly keys: ReadonlySet<string>
}

const close = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * Follows every question down to its leaves: each formula gives its value from its inputs within 1e-9 (losses in pipes
 * within what their solver promises), what is solved for the pipes or read off the plan comes out of a fresh solve or reading as well, each computed
 * input is explained by a trace with the same value, each published one names its source.
 */
export function expectSound(questions: readonly TraceQuestion[], context: TraceContext): Walk {
  const met = new Set<string>()
  const origins = new Set<FigureOrigin>()
  const keys = new Set<string>()
  let afresh: readonly number[] | null = null
  const figures = () => {
    afresh ??= solvedAfresh(context.site, context.check.liquid.nodes)
    return afresh
  }
  const expectLeaf = (input: TraceInput): void => {
    origins.add(input.origin)
    keys.add(input.nameKey)
    if (input.origin === 'catalogue' || input.origin === 'nameplate')
      expect(input.source?.title, input.nameKey).toBeTruthy()
    expect(input.trace !== undefined, input.nameKey).toBe(input.origin === 'computed')
  }
  const visit = (question: TraceQuestion): number | null => {
    const place = JSON.stringify(question)
    const trace = traceValue(question, context)
    expect(trace, place).not.toBeNull()
    const { formula, value, inputs } = trace!
    if (met.has(place)) return value
    met.add(place)
    keys.add(trace!.titleKey).add(trace!.formulaKey)
    const again = evaluateFormula(
      formula,
      inputs.map((i) => i.value),
    )
    if (again !== null && value !== null)
      expect(close(again, value, toleranceOf(formula)), `${place} ${formula}: ${again} for ${value}`).toBe(true)
    if (formula === 'pipes' && value !== null)
      expect(
        figures().some((figure) => close(figure, value)),
        `${place} ${value} is solved for the pipes`,
      ).toBe(true)
    if (formula === 'plan' && value !== null)
      expect(
        drawnAfresh(context.site).some((figure) => close(figure, value)),
        `${place} ${value} is drawn`,
      ).toBe(true)
    for (const input of inputs) {
      expectLeaf(input)
      if (!input.trace) continue
      const below = visit(input.trace)
      expect(
        below !== null && close(below, input.value),
        `${place} ${input.nameKey}: ${below} for ${input.value}`,
      ).toBe(true)
    }
    return value
  }
  for (const question of questions) visit(question)
  return { traces: met.size, origins, keys }
}

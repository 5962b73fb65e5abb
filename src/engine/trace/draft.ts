import type { EffectivePlacement } from '../../model/effective-site'
import { displayName } from '../rules/display-name'
import type { FormulaId } from './formulas'
import type { SolvedSite } from './solved-site'
import type { TraceDraft, TraceInput, TraceQuestion } from './trace-types'

/** A figure that comes about by a formula of its own. */
export const computed = (
  nameKey: string,
  value: number,
  unit: string,
  trace: TraceQuestion,
  nameParams: TraceInput['nameParams'] = {},
): TraceInput => ({ nameKey: `trace.figures.${nameKey}`, nameParams, value, unit, origin: 'computed', trace })

/** The design power of placements of one product, asked about by the first of them. */
export function designPowerOf(alike: readonly EffectivePlacement[]): TraceInput {
  const { id, definition } = alike[0]!
  return computed(
    'group',
    alike.length * (definition.load?.design_kW ?? 0),
    'kW',
    { of: 'group', member: id, count: alike.length, figure: 'design_kW' },
    { count: alike.length, item: definition.name },
  )
}

/** A figure that the file states, or that follows from how the format reads. */
export const typed = (
  nameKey: string,
  value: number,
  unit: string,
  nameParams: TraceInput['nameParams'] = {},
): TraceInput => ({ nameKey: `trace.figures.${nameKey}`, nameParams, value, unit, origin: 'typed' })

/** A usual value of the engine's own. */
export const assumed = (nameKey: string, value: number, unit: string): TraceInput => ({
  ...typed(nameKey, value, unit),
  origin: 'assumed',
})

/** A figure with its formula and inputs, before standards and assumptions are looked up. */
export const draft = (
  formula: FormulaId,
  value: number | null,
  unit: string,
  subject: string,
  inputs: readonly TraceInput[],
): TraceDraft => ({ formula, value, unit, subject, inputs })

/** What is not live draws nothing and feeds nobody. */
export const idle = (unit: string, subject: string): TraceDraft => draft('idle', 0, unit, subject, [])

/** What a placement is called: its label, else its id. */
export const nameOf = ({ byId }: SolvedSite, id: string): string => displayName(byId.get(id), id)

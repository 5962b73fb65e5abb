import { draft } from '../draft'
import type { FormulaId } from '../formulas'
import type { TraceDraft, TraceInput, TraceSource } from '../trace-types'
import type { Bound } from './plan-questions'

/** Name of a line or an activity: a locale key with its placeholders, or the text that its author gave. */
export interface Named {
  readonly subject: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Translated where the plan has a text of its own for it, otherwise as its author wrote it. */
export const named = (of: {
  readonly nameKey?: string
  readonly nameParams?: Readonly<Record<string, string | number>>
  readonly text: string
}): Named => ({ subject: of.nameKey ?? of.text, params: of.nameParams ?? {} })

/** A draft about something with a name of its own, and which of its three figures is meant. */
export const planDraft = (
  formula: FormulaId,
  value: number | null,
  unit: string,
  about: Named,
  inputs: readonly TraceInput[],
  at: Bound = 'base',
): TraceDraft => ({
  ...draft(formula, value, unit, about.subject, inputs),
  titleParams: { ...about.params, subject: about.subject, at },
})

/** A figure that the simulation was given, or that is read off its draws. */
export const simulated = (nameKey: string, value: number, unit: string): TraceInput => ({
  nameKey: `trace.figures.${nameKey}`,
  value,
  unit,
  origin: 'simulated',
})

/** A shipped figure with its source; nobody measured it on this site. */
export const shipped = (
  nameKey: string,
  value: number,
  unit: string,
  source: { readonly title: string; readonly grade?: string },
  nameParams: TraceInput['nameParams'] = {},
): TraceInput => ({
  nameKey: `trace.figures.${nameKey}`,
  nameParams,
  value,
  unit,
  origin: 'assumed',
  source: sourceOf(source),
})

const grades: readonly string[] = ['A', 'B', 'C', 'D']

const sourceOf = ({ title, grade }: { readonly title: string; readonly grade?: string }): TraceSource => ({
  title,
  ...(grade !== undefined && grades.includes(grade) ? { grade: grade as NonNullable<TraceSource['grade']> } : {}),
})

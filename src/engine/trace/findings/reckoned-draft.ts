import type { TraceDraft, TraceInput, TraceQuestion } from '../trace-types'
import type { Reckoning } from './reckoning'

type Stepped = Extract<TraceQuestion, { readonly step?: readonly number[] }>

/**
 * One step of a reckoning as a draft: the figure asked for, or one on the way to it by the places of the inputs that
 * lead there. Inputs reckoned themselves lead one step further.
 * @returns null where no input stands in such a place
 */
export function reckonedDraft(asked: Stepped, root: Reckoning | null, subject: string): TraceDraft | null {
  const step = asked.step ?? []
  let reckoning = root
  let part: TraceInput | undefined
  for (const place of step) {
    const input = reckoning?.inputs[place]
    part = input
    reckoning = input?.below ?? null
  }
  if (!reckoning) return null
  const { formula, value, unit } = reckoning
  const inputs = reckoning.inputs.map(
    ({ below, ...input }, i): TraceInput => (below ? { ...input, trace: { ...asked, step: [...step, i] } } : input),
  )
  const title = part ? { titleKey: part.nameKey, titleParams: part.nameParams ?? {} } : {}
  return { formula, value, unit, subject, inputs, ...title }
}

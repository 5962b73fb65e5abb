import { computed, draft, nameOf } from '../draft'
import { itemInput } from '../item-input'
import { solvedSite } from '../solved-site'
import type { TraceContext, TraceDraft, TraceQuestion } from '../trace-types'

/** The highest load of a component over all single outages, and what it may carry meanwhile. */
export function traceWorst(
  { site, check }: TraceContext,
  { id, figure }: Extract<TraceQuestion, { of: 'worst' }>,
  answer: (question: TraceQuestion) => TraceDraft | null,
): TraceDraft | null {
  const worst = check.worst[id]
  const solved = solvedSite(site)
  const placement = solved.byId.get(id)
  if (!worst || !placement) return null
  const { unit } = worst
  const names = worst.out.map((out) => nameOf(solved, out)).join(', ')
  const subject = nameOf(solved, id)
  const { power } = placement.definition
  const isPower = power?.[`rating_${unit}`] === worst.rating
  if (figure === 'limit') {
    if (isPower)
      return draft('product', worst.limit, unit, subject, [
        itemInput(placement, `power.rating_${unit}`, unit),
        itemInput(placement, 'power.contingencyFactor', '', { value: 1, assumed: false }),
      ])
    const path = placement.definition.liquidCooling ? 'liquidCooling.capacity_kW' : 'airCooling.capacity_kW'
    return draft('given', worst.limit, unit, subject, [itemInput(placement, path, unit)])
  }
  const of = isPower ? 'power' : placement.definition.liquidCooling ? 'liquid' : 'air'
  const normal: TraceQuestion = isPower
    ? { of: 'power', id, figure: unit === 'kVA' ? 'out_kVA' : 'out_kW' }
    : { of: of === 'liquid' ? 'liquid' : 'air', id, figure: 'out_kW' }
  const today = isPower ? check.power.nodes[id]![unit === 'kVA' ? 'out_kVA' : 'out_kW'] : check[of].nodes[id]!.out_kW
  if (worst.out.length === 0 && today === worst.value)
    return draft('given', worst.value, unit, subject, [computed('normalLoad', today, unit, normal, { subject })])
  const during: TraceQuestion = { of: 'outage', out: worst.out, question: normal }
  const told = answer(during)?.value ?? null
  return told !== null && Math.abs(told - worst.value) <= 1e-9 * Math.max(1, worst.value)
    ? draft('given', worst.value, unit, subject, [computed('outageLoad', told, unit, during, { subject, out: names })])
    : draft('engine', worst.value, unit, `${subject} (− ${names})`, [
        computed('normalLoad', today, unit, normal, { subject }),
      ])
}

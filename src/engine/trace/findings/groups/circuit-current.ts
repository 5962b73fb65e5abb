import type { Connection } from '../../../../model/connection'
import { inputPower } from '../../../rules/electrical/input-power'
import { outputVoltage } from '../../../rules/electrical/output-voltage'
import { portionsInUse } from '../../../rules/supply/portions-in-use'
import type { TraceInput, TraceQuestion } from '../../trace-types'
import { type FindingCase, named, placementOf } from '../finding-case'
import { itemFigure } from '../inputs'
import { subject } from '../loads'
import { part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'

/** Apparent power that a connection carries in normal operation, kVA. */
export function apparentOver(c: FindingCase, run: Connection): Reckoning {
  const node = c.facts.power[run.to]
  const isLive = (id: string) => c.facts.power[id]?.live ?? false
  const carried =
    portionsInUse(c.index.powerInto.get(run.to) ?? [], isLive).find((p) => p.connection === run)?.part ?? 0
  const drawn = node ? inputPower(placementOf(c, run.to).definition, node) : { p_kW: 0, q_kvar: 0, s_kVA: 0 }
  const ask = (figure: 'kW' | 'kvar'): TraceQuestion => ({ of: 'power-draw', connection: run.id, figure })
  const told = [c.answer(ask('kW'))?.value ?? 0, c.answer(ask('kvar'))?.value ?? 0] as const
  // Reactive power read back from kVA and kW is rounded: what the account of the connection says is nearer.
  const isTold = Math.abs(Math.hypot(...told) - drawn.s_kVA * carried) <= 1e-6 * Math.max(1, drawn.s_kVA)
  const [p_kW, q_kvar] = isTold ? told : [drawn.p_kW * carried, drawn.q_kvar * carried]
  const input = (nameKey: string, value: number, figure: 'kW' | 'kvar'): TraceInput => ({
    nameKey: `trace.figures.${nameKey}`,
    nameParams: subject(c, run.to),
    value,
    unit: figure,
    origin: 'computed',
    trace: ask(figure),
  })
  return reckon('apparent', 'kVA', [input('draw', p_kW, 'kW'), input('drawReactive', q_kvar, 'kvar')])
}

/** Current over a connection: S / (√3 · U). */
export const currentOver = (c: FindingCase, run: Connection): Reckoning =>
  reckon('current', 'A', [
    part('drawApparent', apparentOver(c, run), subject(c, run.to)),
    outputVoltageFigure(c, run.from),
  ])

/** Voltage at the output of a node, as the nearest part upstream that states one has it. */
export function outputVoltageFigure(
  c: FindingCase,
  id: string,
  voltage_V = outputVoltage(c.index)(id) ?? 0,
): ReckonedInput {
  const states = (at: string) => Math.abs((c.index.byId.get(at)?.definition.power?.voltage_V ?? 0) - voltage_V) < 1e-6
  const seen = new Set([id])
  for (const at of seen) {
    if (states(at)) return { ...itemFigure(c, at, 'power.voltage_V', 'V'), nameParams: { item: named(c, at) } }
    for (const feed of c.index.powerInto.get(at) ?? []) if (!feed.standby) seen.add(feed.from)
  }
  return itemFigure(c, id, 'power.voltage_V', 'V')
}

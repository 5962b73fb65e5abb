import type { Connection } from '../../../model/connection'
import { cite } from '../cite'
import { defineRule, type RuleContext } from '../define-rule'
import { runImpedance, voltageDropShare } from '../electrical/conductor'
import { inputPower } from '../electrical/input-power'
import { lineCurrent_A } from '../electrical/line-current'
import { outputVoltage } from '../electrical/output-voltage'
import { routeLength_m } from '../electrical/route-length'
import { append } from '../site-index'
import { portionsInUse } from '../supply/portions-in-use'

/** Parts that make their output voltage anew. */
const REGULATED = new Set(['transformer', 'ups', 'generator', 'utility-feed'])

/**
 * Voltage lost along runs with a stated length and cross-section: on one run, and from the last transformer or UPS down
 * to a load. Runs without figures count as no loss, so that a total is never too high. Loads of one provider are one
 * finding, with the worst of them.
 */
export const voltageDrop = defineRule({
  id: 'power/voltage-drop',
  severity: 'warning',
  standard: cite('nec', '210.19(A), 215.2(A)'),
  parameters: {
    run: { value: 0.03, unit: '', source: 'nec' },
    total: { value: 0.05, unit: '', source: 'nec' },
  },
  *check(context) {
    const { site, index, parameters, finding } = context
    if (!site.connections.some((c) => c.conductor_mm2 !== undefined)) return
    const isNec = site.site.electricalCode === 'NEC'
    const { ofRun, above } = drops(context)
    for (const c of site.connections) {
      const share = isNec && c.conductor_mm2 !== undefined && c.kind === 'power' ? ofRun(c) : 0
      if (share > parameters.run)
        yield finding({
          subjects: [c.from, c.to],
          discriminator: c.id,
          value: share,
          limit: parameters.run,
          params: { kind: 'run' },
        })
    }
    const loadsOf = new Map<string, string[]>()
    const worst = new Map<string, number>()
    for (const { id, definition } of site.placements) {
      if (!definition.load?.design_kW || definition.power?.role === 'conduit') continue
      const share = above(id)
      const provider = index.powerInto.get(id)?.[0]?.from
      if (provider === undefined || share <= parameters.total) continue
      append(loadsOf, provider, id)
      worst.set(provider, Math.max(share, worst.get(provider) ?? 0))
    }
    for (const [provider, loads] of loadsOf)
      yield finding({
        subjects: loads,
        collective: true,
        discriminator: `total ${provider}`,
        value: worst.get(provider)!,
        limit: parameters.total,
        params: { kind: 'total' },
        standard: isNec ? cite('nec', '210.19(A), 215.2(A)') : cite('iec-60364-5-52', '525, G.52.1'),
      })
  },
})

function drops({ site, facts, index }: RuleContext) {
  const code = site.site.electricalCode
  const voltageOf = outputVoltage(index)
  const isLive = (id: string) => facts.power[id]?.live ?? false
  const totals = new Map<string, number>()

  const lost = (c: Connection, part: number): number => {
    const length_m = c.conductor_mm2 === undefined ? undefined : routeLength_m(c, index)
    const impedance = length_m === undefined ? null : runImpedance(c, length_m, code)
    const voltage_V = impedance ? voltageOf(c.from) : undefined
    const consumer = index.byId.get(c.to)
    const node = facts.power[c.to]
    if (!impedance || voltage_V === undefined || !consumer || !node) return 0
    const { p_kW, s_kVA } = inputPower(consumer.definition, node)
    if (s_kVA === 0) return 0
    return voltageDropShare(impedance, lineCurrent_A(s_kVA * part, voltage_V), p_kW / s_kVA, voltage_V)
  }
  const portions = (id: string) =>
    portionsInUse(
      (index.powerInto.get(id) ?? []).filter((c) => !c.standby),
      isLive,
    )

  /** Loss from the last regulated part down to the input of a node; primary connections form no cycle. */
  const above = (id: string): number => {
    const known = totals.get(id)
    if (known !== undefined) return known
    let most = 0
    for (const { connection, part } of portions(id)) {
      const provider = index.byId.get(connection.from)
      const before = provider && !REGULATED.has(provider.definition.category) ? above(connection.from) : 0
      most = Math.max(most, before + lost(connection, part))
    }
    totals.set(id, most)
    return most
  }
  return {
    above,
    ofRun: (c: Connection) => {
      const portion = portions(c.to).find((p) => p.connection === c)
      return portion ? lost(c, portion.part) : 0
    },
  }
}

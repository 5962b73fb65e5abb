import type { Connection } from '../../../model/connection'
import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule, type RuleContext } from '../define-rule'
import { runImpedance, voltageDropShare } from '../electrical/conductor'
import { currentFields } from '../electrical/current-fields'
import { type InputPower, inputPower } from '../electrical/input-power'
import { lineCurrent_A } from '../electrical/line-current'
import { outputVoltage } from '../electrical/output-voltage'
import { routeLength_m } from '../electrical/route-length'
import { lacking } from '../lacking'
import { placementsOf } from '../plan/placed-items'
import { append } from '../site-index'
import { connectionsWhere } from '../supply/connections-where'
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
  watches: [
    ...currentFields,
    'at',
    'connection.conductor',
    'connection.length_m',
    'connection.parallel',
    'connection.path',
    'item.id',
  ],
  standard: cite('nec', '210.19(A), 215.2(A)'),
  parameters: {
    run: { value: 0.03, unit: '', source: 'nec' },
    total: { value: 0.05, unit: '', source: 'nec' },
  },
  *check(context) {
    const { site, index, parameters, finding } = context
    if (connectionsWhere(site.connections, hasConductor).length === 0) return
    const isNec = site.site.electricalCode === 'NEC'
    const { lostOnRun, above } = createDrops(context)
    const loads = placementsOf(index, isLoad)
    for (const { id } of loads) above(id)
    if (isNec)
      for (const [c, share] of lostOnRun)
        if (share > parameters.run)
          yield finding({
            subjects: [c.from, c.to],
            discriminator: c.id,
            value: share,
            limit: parameters.run,
            params: { kind: 'run' },
          })
    const loadsOf = new Map<string, string[]>()
    const worst = new Map<string, number>()
    for (const { id } of loads) {
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
  *needs({ site, index }) {
    const feeds = (id: string, status: 'new' | 'existing') => (status === 'new' ? (index.powerInto.get(id) ?? []) : [])
    const lacks = (figure: string, without: (c: Connection) => boolean) =>
      lacking(figure, site.placements, ({ id, status }) => feeds(id, status).some(without))
    yield* lacks('connection.conductor_mm2', (c) => c.conductor_mm2 === undefined)
    yield* lacks('connection.length_m', (c) => c.conductor_mm2 !== undefined && routeLength_m(c, index) === undefined)
  },
})

const hasConductor = (c: Connection): boolean => c.conductor_mm2 !== undefined
const isLoad = ({ load, power }: Item): boolean => !!load?.design_kW && power?.role !== 'conduit'

/** Losses of runs and of paths, each found once. */
function createDrops({ site, facts, index }: RuleContext) {
  const code = site.site.electricalCode
  const voltageOf = outputVoltage(index)
  const isLive = (id: string) => facts.power[id]?.live ?? false
  const totals = new Map<string, number>()
  const lostOnRun = new Map<Connection, number>()

  const lost = (c: Connection, part: number, drawn: InputPower): number => {
    const length_m = c.conductor_mm2 === undefined ? undefined : routeLength_m(c, index)
    const impedance = length_m === undefined ? null : runImpedance(c, length_m, code)
    const voltage_V = impedance ? voltageOf(c.from) : undefined
    if (!impedance || voltage_V === undefined || drawn.s_kVA === 0) return 0
    const current_A = lineCurrent_A(drawn.s_kVA * part, voltage_V)
    const share = voltageDropShare(impedance, current_A, drawn.p_kW / drawn.s_kVA, voltage_V)
    lostOnRun.set(c, share)
    return share
  }

  /** Loss from the last regulated part down to the input of a node; primary connections form no cycle. */
  const above = (id: string): number => {
    const known = totals.get(id)
    if (known !== undefined) return known
    const into = index.powerInto.get(id)
    const consumer = index.byId.get(id)
    const node = facts.power[id]
    let most = 0
    if (into && consumer && node) {
      const drawn = inputPower(consumer.definition, node)
      for (const { connection, part } of portionsInUse(into, isLive)) {
        if (connection.standby) continue
        const upTo = above(connection.from)
        const isRegulated = REGULATED.has(index.byId.get(connection.from)?.definition.category ?? '')
        const before = isRegulated ? 0 : upTo
        most = Math.max(most, before + lost(connection, part, drawn))
      }
    }
    totals.set(id, most)
    return most
  }
  return { lostOnRun, above }
}

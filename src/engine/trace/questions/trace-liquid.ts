import { flowForHeat_lpm, rackFlow_lpm } from '../../networks/loop-flows'
import { liquidFractionOf } from '../../networks/units/unit-index'
import { assumed, computed, draft, idle, nameOf, typed } from '../draft'
import { recordFigure } from '../findings/inputs'
import { itemInput } from '../item-input'
import { type SolvedSite, solvedSite } from '../solved-site'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

/** Temperature rise where an item names none, K; also of facility water behind a CDU. */
const usualRise_K = 10

/** How a figure of a node of the coolant network came about. */
export function traceLiquid(
  context: TraceContext,
  { id, figure }: Extract<TraceQuestion, { of: 'liquid' }>,
): TraceDraft | null {
  const node = context.check.liquid.nodes[id]
  const solved = solvedSite(context.site)
  const placement = solved.byId.get(id)
  if (!node || !placement) return null
  const subject = nameOf(solved, id)
  if (figure === 'limit')
    return node.limit === null
      ? draft('engine', null, 'kW', subject, [])
      : draft('given', node.limit, 'kW', subject, [itemInput(placement, 'liquidCooling.capacity_kW', 'kW')])
  if (figure === 'utilisation')
    return node.utilisation === null
      ? draft('engine', null, '', subject, [])
      : draft('quotient', node.utilisation, '', subject, [
          computed('out_kW', node.out_kW, 'kW', { of: 'liquid', id, figure: 'out_kW' }, { subject }),
          itemInput(placement, 'liquidCooling.capacity_kW', 'kW'),
        ])
  if (figure === 'supply_C') return supplyOf(context, solved, id, subject)
  const unit = figure === 'flow_lpm' ? 'lpm' : 'kW'
  if (!node.live) return idle(unit, subject)
  if (solved.state.coolant.loop.length > 0) return draft('engine', node[figure], unit, subject, [])
  if (figure === 'in_kW')
    return draft('sum', node.in_kW, 'kW', subject, [
      computed('out_kW', node.out_kW, 'kW', { of: 'liquid', id, figure: 'out_kW' }, { subject }),
      ownHeat(solved, id, subject),
    ])
  const draws = (solved.out.coolant.get(id) ?? []).map(({ connection }) =>
    drawInput(context, solved, connection.id, figure === 'out_kW' ? 'kW' : 'lpm'),
  )
  const isRack = !placement.definition.liquidCooling && liquidHeat_kW(solved, id) > 0
  if (figure === 'flow_lpm' && isRack && draws.length === 0) return rackFlow(solved, id, node.flow_lpm ?? 0, subject)
  if (draws.length === 0) return idle(unit, subject)
  return figure === 'flow_lpm' && isRack
    ? draft('engine', node.flow_lpm, unit, subject, [])
    : draft('sum', node[figure], unit, subject, draws)
}

/** What one coolant connection carries: the consumer's heat, or its flow, times its share. */
export function traceCoolantDraw(
  context: TraceContext,
  { connection, figure }: Extract<TraceQuestion, { of: 'coolant-draw' }>,
): TraceDraft | null {
  const solved = solvedSite(context.site)
  const carried = solved.carrying.get(connection)
  if (carried?.connection.kind !== 'coolant') return null
  const { to } = carried.connection
  const node = context.check.liquid.nodes[to]!
  const subject = nameOf(solved, to)
  const cooler = solved.byId.get(to)!.definition.liquidCooling !== undefined
  const shares = [typed('share', carried.share, ''), typed('shares', carried.shares, '')]
  const heat = computed('in_kW', node.in_kW, 'kW', { of: 'liquid', id: to, figure: 'in_kW' }, { subject })
  if (figure === 'kW')
    return draft('share', (node.in_kW * carried.share) / carried.shares, 'kW', subject, [heat, ...shares])
  const part = carried.share / carried.shares
  if (cooler)
    return draft('flow', flowForHeat_lpm(node.in_kW * part, usualRise_K), 'lpm', subject, [
      typed('noLeastFlow', 0, 'lpm'),
      computed('carried_kW', node.in_kW * part, 'kW', { of: 'coolant-draw', connection, figure: 'kW' }, { subject }),
      assumed('usualRise_K', usualRise_K, 'K'),
    ])
  const flow_lpm = node.flow_lpm ?? 0
  return draft('share', flow_lpm * part, 'lpm', subject, [
    computed('flow_lpm', flow_lpm, 'lpm', { of: 'liquid', id: to, figure: 'flow_lpm' }, { subject }),
    ...shares,
  ])
}

/** Heat that an item itself gives to the coolant, kW. */
export function liquidHeat_kW(solved: SolvedSite, id: string): number {
  const placement = solved.byId.get(id)!
  return (placement.definition.load?.design_kW ?? 0) * liquidFractionOf(placement)
}

/** A cooler adds its own draw to the heat that it passes on; a rack its liquid share. */
function ownHeat(solved: SolvedSite, id: string, subject: string): TraceInput {
  const placement = solved.byId.get(id)!
  return placement.definition.liquidCooling
    ? itemInput(placement, 'load.design_kW', 'kW')
    : computed('liquid_kW', liquidHeat_kW(solved, id), 'kW', { of: 'item', id, figure: 'liquid_kW' }, { subject })
}

function drawInput(context: TraceContext, solved: SolvedSite, connection: string, figure: 'kW' | 'lpm'): TraceInput {
  const draw = traceCoolantDraw(context, { of: 'coolant-draw', connection, figure })!
  const { to } = solved.carrying.get(connection)!.connection
  return computed(
    figure === 'kW' ? 'draw' : 'drawnFlow',
    draw.value!,
    figure,
    { of: 'coolant-draw', connection, figure },
    { subject: nameOf(solved, to) },
  )
}

function rackFlow(solved: SolvedSite, id: string, value: number, subject: string): TraceDraft {
  const placement = solved.byId.get(id)!
  const heat_kW = liquidHeat_kW(solved, id)
  const { heat } = placement.definition
  // A maker's law of its own beats the heat balance; the engine then has the last word.
  if (!heat || Math.abs(rackFlow_lpm(heat, heat_kW) - value) > 1e-9 * Math.max(1, value))
    return draft('engine', value, 'lpm', subject, [])
  return draft('flow', value, 'lpm', subject, [
    itemInput(placement, 'heat.minFlow_lpm', 'lpm'),
    computed('liquid_kW', heat_kW, 'kW', { of: 'item', id, figure: 'liquid_kW' }, { subject }),
    itemInput(placement, 'heat.deltaT_K', 'K', { value: usualRise_K, assumed: true }),
  ])
}

/** Design air + approach at a sink; the warmest provider + approach at a CDU; the warmest provider at a rack. */
function supplyOf({ site, check }: TraceContext, solved: SolvedSite, id: string, subject: string): TraceDraft {
  const value = check.liquid.nodes[id]!.supply_C
  const placement = solved.byId.get(id)!
  const cooler = placement.definition.liquidCooling
  if (value === null) return draft('engine', null, 'C', subject, [])
  const approach = itemInput(placement, 'liquidCooling.approach_K', 'K')
  if (cooler?.role === 'sink') {
    if (cooler.rejects === 'setpoint')
      return draft('given', value, 'C', subject, [itemInput(placement, 'liquidCooling.setpoint_C', 'C')])
    const bulb = cooler.rejects === 'wet-bulb' ? 'designWetBulb_C' : 'designDryBulb_C'
    return draft('sum', value, 'C', subject, [bulbInput(site.site, bulb), approach])
  }
  const providers = (solved.into.coolant.get(id) ?? []).map(({ connection: { from } }) =>
    computed(
      'supply_C',
      check.liquid.nodes[from]!.supply_C!,
      'C',
      { of: 'liquid', id: from, figure: 'supply_C' },
      { subject: nameOf(solved, from) },
    ),
  )
  return cooler
    ? draft('warmest', value, 'C', subject, [...providers, approach])
    : draft('max', value, 'C', subject, providers)
}

/** The design air of the site, as it is written or was measured. */
const bulbInput = (site: TraceContext['site']['site'], bulb: 'designDryBulb_C' | 'designWetBulb_C'): TraceInput =>
  recordFigure(bulb, site, `climate.${bulb}`, site.climate![bulb]!, 'C', {}, { kind: 'site', id: '' })

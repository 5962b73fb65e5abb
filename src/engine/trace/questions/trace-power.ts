import { interpolateCurve, loadFraction, tangentOf } from '../../networks/demand-model'
import { isComponent } from '../../networks/units/unit-index'
import type { PowerNodeResult } from '../../results'
import { computed, draft, idle, nameOf, typed } from '../draft'
import { itemInput } from '../item-input'
import { type SolvedSite, solvedSite } from '../solved-site'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

const unity = { value: 1, assumed: false }
const unityAssumed = { value: 1, assumed: true }

/** How a figure of a node of the power network came about. */
export function tracePower(
  { site, check }: TraceContext,
  { id, figure }: Extract<TraceQuestion, { of: 'power' }>,
): TraceDraft | null {
  const node = check.power.nodes[id]
  const solved = solvedSite(site)
  const placement = solved.byId.get(id)
  if (!node || !placement) return null
  const subject = nameOf(solved, id)
  if (figure === 'limit') return limitOf(node, placement, subject)
  if (figure === 'utilisation') return utilisationOf(node, id, placement, subject)
  const unit = unitOf[figure]
  if (!node.live) return idle(unit, subject)
  if (solved.state.power.loop.length > 0) return draft('engine', figureOf(solved, node, id, figure), unit, subject, [])
  const own = (f: keyof typeof unitOf, key: string, u: string): TraceInput =>
    computed(key, figureOf(solved, node, id, f), u, { of: 'power', id, figure: f }, { subject })
  const value = figureOf(solved, node, id, figure)
  switch (figure) {
    case 'out_kW':
    case 'out_kvar':
      return drawnFrom(solved, id, figure === 'out_kW' ? 'kW' : 'kvar', value, subject)
    case 'out_kVA':
      return draft('apparent', value, unit, subject, [
        own('out_kW', 'out_kW', 'kW'),
        own('out_kvar', 'out_kvar', 'kvar'),
      ])
    case 'in_kW':
      return draft('supplied', value, unit, subject, [
        own('out_kW', 'out_kW', 'kW'),
        efficiencyInput(solved, id),
        itemInput(placement, 'load.design_kW', 'kW'),
      ])
    case 'in_kvar':
      if (isComponent(placement) && placement.definition.power?.inputPowerFactor !== undefined)
        return draft('reactive', value, unit, subject, [
          own('in_kW', 'in_kW', 'kW'),
          itemInput(placement, 'power.inputPowerFactor', ''),
        ])
      return draft('sum', value, unit, subject, [
        own('out_kvar', 'out_kvar', 'kvar'),
        computed('own_kvar', ownReactive_kvar(solved, id), 'kvar', { of: 'item', id, figure: 'own_kvar' }, { subject }),
      ])
  }
}

/** What one connection carries: the consumer's draw times its share. */
export function tracePowerDraw(
  { site, check }: TraceContext,
  { connection, figure }: Extract<TraceQuestion, { of: 'power-draw' }>,
): TraceDraft | null {
  const solved = solvedSite(site)
  const carried = solved.carrying.get(connection)
  if (carried?.connection.kind !== 'power') return null
  const { to } = carried.connection
  const node = check.power.nodes[to]!
  const subject = nameOf(solved, to)
  const whole = figure === 'kW' ? ('in_kW' as const) : ('in_kvar' as const)
  const value = figureOf(solved, node, to, whole)
  return draft('share', (value * carried.share) / carried.shares, figure, subject, [
    computed(whole, value, figure, { of: 'power', id: to, figure: whole }, { subject }),
    typed('share', carried.share, ''),
    typed('shares', carried.shares, ''),
  ])
}

/** Reactive power of a load's own draw, kvar. */
export function ownReactive_kvar(solved: SolvedSite, id: string): number {
  const { definition } = solved.byId.get(id)!
  return (definition.load?.design_kW ?? 0) * tangentOf(definition.load?.powerFactor ?? 1)
}

const unitOf = { out_kW: 'kW', out_kvar: 'kvar', out_kVA: 'kVA', in_kW: 'kW', in_kvar: 'kvar' } as const

function figureOf(solved: SolvedSite, node: PowerNodeResult, id: string, figure: keyof typeof unitOf): number {
  const u = solved.unitOf(id)
  if (figure === 'out_kvar') return solved.state.power.outQ_kvar[u]!
  if (figure !== 'in_kvar') return node[figure]
  // Loads folded into one unit share its figures; each draws its own.
  const folded = solved.network.units.members[u]!.length > 1
  return folded ? (node.live ? ownReactive_kvar(solved, id) : 0) : solved.state.power.inQ_kvar[u]!
}

function drawnFrom(solved: SolvedSite, id: string, figure: 'kW' | 'kvar', value: number, subject: string): TraceDraft {
  const inputs = (solved.out.power.get(id) ?? []).map(({ connection, share, shares }) => {
    const u = solved.unitOf(connection.to)
    const members = solved.network.units.members[u]!.length
    const { definition } = solved.byId.get(connection.to)!
    const own = figure === 'kW' ? (definition.load?.design_kW ?? 0) : ownReactive_kvar(solved, connection.to)
    const { inP_kW, inQ_kvar } = solved.state.power
    const whole = members > 1 ? own : (figure === 'kW' ? inP_kW : inQ_kvar)[u]!
    return computed(
      'draw',
      (whole * share) / shares,
      figure,
      { of: 'power-draw', connection: connection.id, figure },
      { subject: nameOf(solved, connection.to) },
    )
  })
  return inputs.length === 0 ? idle(figure, subject) : draft('sum', value, figure, subject, inputs)
}

function efficiencyInput(solved: SolvedSite, id: string): TraceInput {
  const placement = solved.byId.get(id)!
  const { network, state } = solved
  const u = solved.unitOf(id)
  if (!isComponent(placement)) return typed('noLoss', 1, '')
  const curve = network.powerDemand.curve[u]
  if (!curve) return itemInput(placement, 'power.efficiency', '', unityAssumed)
  const fraction = loadFraction(network.powerDemand, u, state.power.outP_kW[u]!, state.power.outQ_kvar[u]!)
  return itemInput(placement, 'power.efficiency', '', unityAssumed, interpolateCurve(curve, fraction))
}

type Rated = Parameters<typeof itemInput>[0]

const ratingInput = (placement: Rated, unit: 'kW' | 'kVA'): TraceInput =>
  itemInput(placement, `power.rating_${unit}`, unit)

function limitOf(node: PowerNodeResult, placement: Rated, subject: string): TraceDraft {
  if (node.limit === null || node.limitUnit === null) return draft('engine', null, '', subject, [])
  return draft('product', node.limit, node.limitUnit, subject, [
    ratingInput(placement, node.limitUnit),
    itemInput(placement, 'power.continuousFactor', '', unity),
  ])
}

function utilisationOf(node: PowerNodeResult, id: string, placement: Rated, subject: string): TraceDraft {
  const { limitUnit } = node
  if (node.utilisation === null || limitUnit === null) return draft('engine', null, '', subject, [])
  const figure = limitUnit === 'kW' ? ('out_kW' as const) : ('out_kVA' as const)
  return draft('quotient', node.utilisation, '', subject, [
    computed(figure, node[figure], limitUnit, { of: 'power', id, figure }, { subject }),
    ratingInput(placement, limitUnit),
  ])
}

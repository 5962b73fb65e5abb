import { flowForHeat_lpm } from '../../engine/networks/loop-flows'
import type { LiquidNodeResult } from '../../engine/results'
import type { DiagramNode } from '../fold/diagram-structure'
import type { FigureContext } from './figure-context'
import { findingMark } from './finding-mark'
import { stateOf } from './live-state'
import type { NodeFigures } from './node-figures'
import { nodeTitle } from './node-title'

/** What the cooling schematic says of a node: heat against capacity, supply and return temperature, flow. */
export function coolingFigures(node: DiagramNode, context: FigureContext): NodeFigures {
  const { words, check } = context
  const base = { title: nodeTitle(node, context), findings: findingMark(node, context) }
  const [first] = node.parts
  if (first?.category === 'hall-air' && node.folded === 'piece') return { ...base, ...hallAir(node, context) }

  const liquid = node.ids.flatMap((id) => check?.liquid.nodes[id] ?? [])
  const air = node.ids.flatMap((id) => check?.air.nodes[id] ?? [])
  const state = stateOf([...liquid, ...air].map((r) => r.live))
  if (node.folded === 'building' || node.folded === 'hall')
    return { ...base, state, lines: [words.t('diagrams.node.pieces', { count: node.ids.length })] }

  const definition = first!.placements[0]!.definition
  const kind = words.category(definition.category, node.parts.length === 1 ? 'one' : 'other')
  if (definition.liquidCooling) {
    const heat = heatLine(node, context, liquid)
    return { ...base, state, lines: [kind, heat.text, waterLine(context, liquid, 'out_kW')], ratio: heat.ratio }
  }
  if (definition.airCooling) {
    const heat = heatLine(node, context, air)
    return { ...base, state, lines: [kind, heat.text], ratio: heat.ratio }
  }
  const heat_kW = liquid.reduce((sum, r) => sum + r.in_kW, 0)
  return {
    ...base,
    state,
    lines: [
      kind,
      check ? words.t('diagrams.node.toLiquid', { power: words.inUnit(heat_kW, 'kW') }) : '',
      waterLine(context, liquid, 'in_kW'),
    ],
  }
}

/** The air of a hall: its heat against what its coolers that run can carry, and how many racks it cools. */
function hallAir(node: DiagramNode, { hallAir: halls, words, check }: FigureContext) {
  const air = halls.get(node.parts[0]!.hall ?? '') ?? { out_kW: 0, capacity_kW: 0, live: 0, racks: 0 }
  const state: NodeFigures['state'] = check ? (air.live > 0 ? 'live' : 'dead') : 'unknown'
  return {
    state,
    lines: [
      words.t('diagrams.node.racks', { count: air.racks }),
      check
        ? words.t('diagrams.node.load', {
            value: words.figureIn(air.out_kW, 'kW'),
            limit: words.inUnit(air.capacity_kW, 'kW'),
          })
        : '',
    ],
    ratio: check && air.capacity_kW > 0 ? air.out_kW / air.capacity_kW : null,
  }
}

interface HeatResult {
  readonly out_kW: number
  readonly limit: number | null
}

/** Heat of the most loaded member against its capacity. */
function heatLine(node: DiagramNode, { words }: FigureContext, results: readonly HeatResult[]) {
  let top: (HeatResult & { readonly limit: number }) | null = null
  for (const { out_kW, limit } of results)
    if (limit && (!top || out_kW / limit > top.out_kW / top.limit)) top = { out_kW, limit }
  if (!top) return { text: words.t('diagrams.node.noLimit'), ratio: null }
  const text = words.t(node.parts.length > 1 ? 'diagrams.node.highest' : 'diagrams.node.load', {
    value: words.figureIn(top.out_kW, 'kW'),
    limit: words.inUnit(top.limit, 'kW'),
  })
  return { text, ratio: top.out_kW / top.limit }
}

/**
 * Supply and return of the warmest member, and the flow of all. The return is the supply plus the rise that the heat
 * makes in the flow, as the solver sizes flows: Q / (ρ·c_p·V̇) for water at 40 °C.
 */
function waterLine({ words }: FigureContext, results: readonly LiquidNodeResult[], heat: 'in_kW' | 'out_kW'): string {
  const flow_lpm = results.reduce((sum, r) => sum + (r.flow_lpm ?? 0), 0)
  const warmest = results.reduce<LiquidNodeResult | null>(
    (top, r) => (r.supply_C !== null && r.supply_C > (top?.supply_C ?? Number.NEGATIVE_INFINITY) ? r : top),
    null,
  )
  if (warmest?.supply_C == null || flow_lpm <= 0) return words.t('diagrams.node.noFlow')
  const rise_K = warmest.flow_lpm ? flowForHeat_lpm(warmest[heat], 1) / warmest.flow_lpm : 0
  return words.t('diagrams.node.water', {
    supply: words.figureIn(warmest.supply_C, '°C', 'temperature'),
    back: words.inUnit(warmest.supply_C + rise_K, '°C', 'temperature'),
    flow: words.inUnit(flow_lpm, 'L/min', 'flow'),
  })
}

import type { DiagramNode } from '../fold/diagram-structure'
import type { DiagramKind } from '../network/diagram-network'
import { coolingSymbols } from './cooling-symbols'
import type { DiagramSymbol } from './diagram-symbol'
import { type ElectricalSymbol, electricalSymbol } from './electrical-symbols'

const electrical: Readonly<Record<string, ElectricalSymbol>> = {
  'utility-feed': 'utility',
  generator: 'generator',
  transformer: 'transformer',
  'mv-switchgear': 'bus',
  'lv-switchboard': 'bus',
  rpp: 'bus',
  'mv-feeder': 'breaker',
  busway: 'busway',
  ups: 'ups',
  battery: 'battery',
  bess: 'battery',
  ats: 'transfer',
  sts: 'transfer',
  'network-rack': 'network',
}

const cooling: Readonly<Record<string, DiagramSymbol>> = {
  pump: coolingSymbols.pump,
  'heat-exchanger': coolingSymbols.exchanger,
  cdu: coolingSymbols.cdu,
  'dry-cooler': coolingSymbols['dry-cooler'],
  'cooling-tower': coolingSymbols.tower,
  chiller: coolingSymbols.chiller,
  'rear-door-hx': coolingSymbols.fan,
  crah: coolingSymbols.fan,
  'fan-wall': coolingSymbols.fan,
  'exhaust-fan': coolingSymbols.fan,
  manifold: coolingSymbols.manifold,
  'hall-air': coolingSymbols.air,
}

/** The symbol of a node by its category; of one that a site brings along, by what it does in the network. */
export function symbolOf(kind: DiagramKind, node: DiagramNode, code: 'NEC' | 'IEC'): DiagramSymbol {
  if (node.folded === 'building' || node.folded === 'hall') return electricalSymbol('hall', code)
  const [part] = node.parts
  const category = part?.category ?? ''
  const definition = part?.placements[0]?.definition
  if (kind === 'cooling') {
    const known = cooling[category]
    if (known) return known
    if (definition?.liquidCooling) return coolingSymbols.exchanger
    if (definition?.airCooling) return coolingSymbols.fan
    return electricalSymbol('rack', code)
  }
  const known = electrical[category]
  if (known) return electricalSymbol(known, code)
  if (definition?.power?.role === 'source') return electricalSymbol('generator', code)
  if (definition?.power?.role === 'conduit') return electricalSymbol('bus', code)
  if (/rack|container|server|miner/.test(category)) return electricalSymbol('rack', code)
  return cooling[category] ?? electricalSymbol('load', code)
}

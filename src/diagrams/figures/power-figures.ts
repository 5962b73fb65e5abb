import type { PowerNodeResult, WorstLoad } from '../../engine/results'
import type { DiagramNode } from '../fold/diagram-structure'
import type { FigureContext } from './figure-context'
import { findingMark } from './finding-mark'
import { stateOf } from './live-state'
import type { NodeFigures } from './node-figures'
import { nodeTitle } from './node-title'

/** What the single-line diagram says of a node: what it is and its rating, its load against its limit. */
export function powerFigures(node: DiagramNode, context: FigureContext): NodeFigures {
  const { words, check } = context
  const nodes = check?.power.nodes ?? {}
  const base = {
    title: nodeTitle(node, context),
    findings: findingMark(node, context),
    state: stateOf(node.ids.map((id) => nodes[id]?.live)),
  }
  if (node.folded === 'building' || node.folded === 'hall') return { ...base, lines: wholeLines(node, context) }

  const { definition, mission } = node.parts[0]!.placements[0]!
  const kind = words.category(definition.category, node.parts.length === 1 ? 'one' : 'other')
  const rating = ratingText(node, context)
  const what = rating ? words.t('diagrams.node.kindAndRating', { kind, rating }) : kind
  const top = mostLoaded(node, context)
  if (top)
    return {
      ...base,
      lines: [what, words.t(node.parts.length > 1 ? 'diagrams.node.highest' : 'diagrams.node.load', top.texts)],
      ratio: top.ratio,
      ...(top.worst !== undefined && { worst: top.worst }),
    }
  const role = definition.power?.role
  if (role === 'source' || role === 'conduit')
    return { ...base, lines: [what, words.t('diagrams.node.noLimit')], ratio: null }
  const drawn_kW = node.ids.reduce((sum, id) => sum + (nodes[id]?.in_kW ?? 0), 0)
  const name = mission === 'support' || node.folded === 'piece' ? kind : ''
  return {
    ...base,
    lines: [
      name || (rating ?? kind),
      check ? words.t('diagrams.node.draws', { power: words.inUnit(drawn_kW, 'kW') }) : '',
    ],
  }
}

/** A building or a hall in one box: its racks and what it draws for them. */
function wholeLines({ parts }: DiagramNode, { words, check }: FigureContext): string[] {
  const loads = parts.flatMap((p) => p.placements).filter((p) => p.mission !== 'support')
  const power = loads.reduce((sum, p) => sum + (check?.power.nodes[p.id]?.in_kW ?? 0), 0)
  return [
    words.t('diagrams.node.racks', { count: loads.length }),
    check ? words.t('diagrams.node.draws', { power: words.inUnit(power, 'kW') }) : '',
  ]
}

function ratingText({ parts }: DiagramNode, { words }: FigureContext): string | null {
  const { power, load } = parts[0]!.placements[0]!.definition
  if (power?.rating_kVA !== undefined) return words.inUnit(power.rating_kVA, 'kVA')
  if (power?.rating_kW !== undefined) return words.inUnit(power.rating_kW, 'kW')
  if (load?.design_kW === undefined || power?.role === 'conduit' || power?.role === 'source') return null
  return parts.length > 1
    ? words.t('diagrams.node.each', { count: parts.length, power: words.inUnit(load.design_kW, 'kW') })
    : words.inUnit(load.design_kW, 'kW')
}

/** The member nearest its limit in normal operation, and the nearest in the worst single outage. */
function mostLoaded({ ids }: DiagramNode, { words, check }: FigureContext) {
  let top: { readonly result: PowerNodeResult; readonly ratio: number } | null = null
  let worst: number | undefined
  for (const id of ids) {
    const result = check?.power.nodes[id]
    const ratio = result && ratioOf(result)
    if (result && ratio !== undefined && (!top || ratio > top.ratio)) top = { result, ratio }
    const outage = worstRatio(check?.worst[id])
    if (outage !== undefined) worst = Math.max(worst ?? 0, outage)
  }
  if (!top) return null
  const { result, ratio } = top
  const unit = result.limitUnit ?? 'kW'
  const value = words.figureIn(loadOf(result), unit)
  return { ratio, worst, texts: { value, limit: words.inUnit(result.limit ?? 0, unit) } }
}

const loadOf = (r: PowerNodeResult): number => (r.limitUnit === 'kVA' ? r.out_kVA : r.out_kW)

function ratioOf(result: PowerNodeResult): number | undefined {
  if (result.limit === null) return undefined
  const load = loadOf(result)
  return result.limit > 0 ? load / result.limit : load > 0 ? Number.POSITIVE_INFINITY : 0
}

const worstRatio = (worst: WorstLoad | undefined): number | undefined =>
  worst && worst.limit > 0 ? worst.value / worst.limit : undefined

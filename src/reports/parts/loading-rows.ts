import type { CheckResult } from '../../engine/results'
import type { TraceQuestion } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'
import type { NoteBook } from '../notes/note-book'
import { noted } from '../notes/noted'
import type { LoadingRow } from '../report-types'

interface Loaded {
  readonly id: string
  readonly network: 'power' | 'liquid' | 'air'
  readonly value: number
  readonly limit: number
  readonly unit: string
}

/** The plant closest to its limits: normal load and worst single outage, each as a share of its own limit. */
export function loadingRows(
  check: CheckResult,
  nameOf: (id: string) => string,
  ask: NoteBook['ask'],
  t: Translator,
  room: number,
): LoadingRow[] {
  const rows = loadedNodes(check)
    .map((node) => ({ ...node, share: node.value / node.limit, worst: worstOf(check, node) }))
    .sort((a, b) => Math.max(b.share, b.worst?.share ?? 0) - Math.max(a.share, a.worst?.share ?? 0))
    .map(({ id, network, value, limit, unit, share, worst }) => ({
      id,
      network,
      name: nameOf(id),
      value: `${t.number(value, 0)}\u00a0${unit}`,
      limit: `${t.number(limit, 0)}\u00a0${unit}`,
      share,
      worstShare: worst?.share ?? null,
      worst: worst ? t.t('reports.loading.without', { out: worst.out.map(nameOf).join(', ') }) : '',
    }))
  return mergeAlike(rows, t)
    .slice(0, room)
    .map(({ id, network, ...row }) => ({
      ...row,
      ...noted('valueNote', ask(loadQuestion(id, network, check))),
      ...noted('limitNote', ask({ of: network, id, figure: 'limit' })),
    }))
}

/** Twelve fan walls that share a hall alike are one row, not twelve. */
function mergeAlike<Row extends LoadingRow>(rows: readonly Row[], t: Translator): Row[] {
  const groups = Map.groupBy(rows, (row) => [row.value, row.limit, Math.round((row.worstShare ?? 0) * 100)].join('|'))
  return [...groups.values()].map((group) => {
    const first = group[0]!
    return group.length === 1
      ? first
      : { ...first, name: t.t('reports.loading.alike', { name: first.name, n: group.length - 1 }) }
  })
}

function loadedNodes(check: CheckResult): Loaded[] {
  const nodes: Loaded[] = []
  for (const [id, n] of Object.entries(check.power.nodes))
    if (n.limit !== null && n.limitUnit !== null && n.live)
      nodes.push({
        id,
        network: 'power',
        value: n.limitUnit === 'kVA' ? n.out_kVA : n.out_kW,
        limit: n.limit,
        unit: n.limitUnit,
      })
  for (const network of ['liquid', 'air'] as const)
    for (const [id, n] of Object.entries(check[network].nodes))
      if (n.limit !== null && n.live) nodes.push({ id, network, value: n.out_kW, limit: n.limit, unit: 'kW' })
  return nodes
}

const loadQuestion = (id: string, network: Loaded['network'], check: CheckResult): TraceQuestion =>
  network === 'power'
    ? { of: 'power', id, figure: check.power.nodes[id]?.limitUnit === 'kVA' ? 'out_kVA' : 'out_kW' }
    : { of: network, id, figure: 'out_kW' }

/** The worst outage of a node, where it was solved in the same network. */
function worstOf(check: CheckResult, node: Loaded): { share: number; out: readonly string[] } | null {
  const worst = check.worst[node.id]
  if (!worst || worst.unit !== node.unit || worst.limit <= 0 || worst.out.length === 0) return null
  return { share: worst.value / worst.limit, out: worst.out }
}

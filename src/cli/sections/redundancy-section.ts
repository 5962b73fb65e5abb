import { assessRedundancy, reachesClass } from '../../engine/redundancy/assess-redundancy'
import { type PairLoss, pairLosses } from '../../engine/redundancy/pair-losses'
import type { LoadRedundancy, RedundancyReport, SupplySystem } from '../../engine/redundancy/redundancy-report'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import type { CheckResult } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import { namesText } from './names-text'
import { columnNames, textTable } from './text-table'

/** Rows of each list; the JSON output has them all. */
const mostRows = 5

/** What a check says about redundancy. */
export interface RedundancySection extends RedundancyReport {
  /** What two outages at once lose beyond each alone; where pairs were asked for. */
  readonly pairs?: readonly PairLoss[]
}

/** What the site is assessed to have; `withPairs` adds losses of pairs, which the check must have solved. */
export function redundancySection(site: EffectiveSite, result: CheckResult, withPairs: boolean): RedundancySection {
  const facts = solveFacts(site)
  const load_kW = (id: string): number => facts.byId.get(id)?.definition.load?.design_kW ?? 0
  return {
    ...assessRedundancy(facts),
    ...(withPairs && { pairs: pairLosses(result.contingencies, load_kW) }),
  }
}

/** The loads furthest from their class, the worst single points, and pairs; empty where nothing is to say. */
export function redundancyText(section: RedundancySection, words: Translator): string {
  const parts = [loadTable(section, words), pointTable(section, words), pairTable(section.pairs, words)].filter(
    (part) => part !== '',
  )
  return parts.map((part) => `\n${part}`).join('')
}

const kW = (value: number, words: Translator): string => `${words.number(value, 0)} kW`

function loadTable({ loads, reached_kW, required_kW }: RedundancyReport, words: Translator): string {
  const { t } = words
  if (loads.length === 0) return ''
  const ordered = [...loads].sort((a, b) => Number(reachesClass(a)) - Number(reachesClass(b)))
  const topology = ({ systems }: LoadRedundancy, system: SupplySystem): string =>
    systems.find((s) => s.system === system)?.topology ?? '-'
  const rows = ordered.slice(0, mostRows).map((load) => {
    const [first] = load.obstacles
    const kind = first ? t(`cli.obstacles.${first.kind}`) : ''
    const out = first?.out.join(', ') ?? ''
    const obstacle = out === '' ? kind : t('cli.redundancy.obstacle', { kind, out })
    const systems = (['power', 'liquid', 'air'] as const).map((system) => topology(load, system))
    const classes = [load.required, load.achieved].map((name) => t(`cli.classes.${name}`))
    return [namesText(load.loads, 2, words), kW(load.load_kW, words), ...classes, ...systems, obstacle]
  })
  const [reached, required] = [words.number(reached_kW, 0), words.number(required_kW, 0)]
  const columns = columnNames(['loads', 'draw', 'requires', 'has', 'power', 'liquid', 'air', 'obstacle'], words)
  return `${t('cli.redundancy.head', { reached, required })}\n${textTable(columns, rows, [1])}`
}

function pointTable({ singlePoints }: RedundancyReport, words: Translator): string {
  const points = singlePoints.filter((p) => p.protected_kW > 0).slice(0, mostRows)
  if (points.length === 0) return ''
  const rows = points.map((p) => [p.id, kW(p.lost_kW, words), kW(p.atRisk_kW, words)])
  return textTable(columnNames(['singlePoint', 'lost', 'atRisk'], words), rows, [1, 2])
}

function pairTable(pairs: readonly PairLoss[] | undefined, words: Translator): string {
  if (!pairs) return ''
  const caveat = `${words.t('planning.pairsCaveat')}\n`
  if (pairs.length === 0) return caveat
  const rows = pairs
    .slice(0, mostRows)
    .map(({ pairs: [first], pairs: all, loads, lost_kW }) => [
      first!.join(' + '),
      String(all.length),
      kW(lost_kW, words),
      namesText(loads, 2, words),
    ])
  return textTable(columnNames(['bothOut', 'suchPairs', 'lost', 'loads'], words), rows, [1, 2]) + caveat
}

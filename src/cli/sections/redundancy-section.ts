import texts from '../../../resources/locales/en/planning.json' with { type: 'json' }
import { assessRedundancy, reachesClass } from '../../engine/redundancy/assess-redundancy'
import { type PairLoss, pairLosses } from '../../engine/redundancy/pair-losses'
import type { LoadRedundancy, RedundancyReport, SupplySystem } from '../../engine/redundancy/redundancy-report'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import type { CheckResult } from '../../engine/results'
import type { EffectiveSite } from '../../model/effective-site'
import { textTable } from './text-table'

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
export function redundancyText(section: RedundancySection): string {
  const parts = [loadTable(section), pointTable(section), pairTable(section.pairs)].filter((part) => part !== '')
  return parts.map((part) => `\n${part}`).join('')
}

const kW = (value: number): string => `${value.toFixed(0)} kW`

const named = (ids: readonly string[]): string =>
  ids.length > 2 ? `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more` : ids.join(', ')

function loadTable({ loads, reached_kW, required_kW }: RedundancyReport): string {
  if (loads.length === 0) return ''
  const ordered = [...loads].sort((a, b) => Number(reachesClass(a)) - Number(reachesClass(b)))
  const topology = ({ systems }: LoadRedundancy, system: SupplySystem): string =>
    systems.find((s) => s.system === system)?.topology ?? '-'
  const rows = ordered.slice(0, mostRows).map((load) => {
    const [first] = load.obstacles
    const obstacle = first ? `${first.kind}${first.out.length > 0 ? ` without ${first.out.join(', ')}` : ''}` : ''
    const systems = (['power', 'liquid', 'air'] as const).map((system) => topology(load, system))
    return [named(load.loads), kW(load.load_kW), load.required, load.achieved, ...systems, obstacle]
  })
  const head = `Redundancy: ${kW(reached_kW)} of ${kW(required_kW)} that require some reach their class\n`
  return head + textTable(['loads', 'draw', 'requires', 'has', 'power', 'liquid', 'air', 'next obstacle'], rows, [1])
}

function pointTable({ singlePoints }: RedundancyReport): string {
  const points = singlePoints.filter((p) => p.protected_kW > 0).slice(0, mostRows)
  if (points.length === 0) return ''
  const rows = points.map((p) => [p.id, kW(p.lost_kW), kW(p.atRisk_kW)])
  return textTable(['single point', 'lost', 'at risk'], rows, [1, 2])
}

function pairTable(pairs: readonly PairLoss[] | undefined): string {
  if (!pairs) return ''
  const caveat = `${texts.pairsCaveat}\n`
  if (pairs.length === 0) return caveat
  const rows = pairs
    .slice(0, mostRows)
    .map(({ pairs: [first], pairs: all, loads, lost_kW }) => [
      first!.join(' + '),
      String(all.length),
      kW(lost_kW),
      named(loads),
    ])
  return textTable(['both out', 'such pairs', 'lost', 'loads'], rows, [1, 2]) + caveat
}

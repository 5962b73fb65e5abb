import { type HydraulicOutage, outagesOf } from '../../engine/hydraulics/hydraulic-outages'
import type { HydraulicReport } from '../../engine/hydraulics/hydraulic-report'
import { type LoopPressures, solvePressures } from '../../engine/hydraulics/loop-pressures'
import { solveHydraulics } from '../../engine/hydraulics/solve-hydraulics'
import type { CheckResult } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import { columnNames, textTable } from './text-table'

/** What `check --hydraulics` adds: the loops in normal operation, and who is short in every outage. */
export interface HydraulicsSection extends HydraulicReport {
  readonly outages: readonly HydraulicOutage[]
  /** Gauge pressures of the loops whose filling is stated. */
  readonly pressures: readonly LoopPressures[]
}

/** Flows, outages and pressures of every coolant loop, from a site and its check. */
export function hydraulicsSection(site: EffectiveSite, { liquid }: CheckResult): HydraulicsSection {
  const input = { site, liquid: liquid.nodes }
  return { ...solveHydraulics(input), outages: outagesOf(input), pressures: solvePressures(input) }
}

/** One line a loop: what its worst circuit asks, what the pumps have for it, and the outages that leave someone short. */
export function hydraulicsText({ loops, notRouted, outages, pressures }: HydraulicsSection, words: Translator): string {
  const { t, number } = words
  if (loops.length === 0) return `\n${t('cli.hydraulics.none')}\n`
  const kPa = (value: number | null | undefined) =>
    value === null || value === undefined ? '?' : `${number(value, 0)} kPa`
  const rows = loops.map(({ id, kind, pipes, balance, index }) => {
    const worst = balance.find((consumer) => consumer.id === index?.consumer)
    const fastest = Math.max(0, ...pipes.map(({ velocity_m_s }) => velocity_m_s))
    const short = outages.filter((outage) => outage.loop === id && outage.short.length > 0)
    return [
      id,
      t(`cli.loops.${kind}`),
      worst?.id ?? '',
      kPa(worst?.required_kPa),
      kPa(worst?.available_kPa),
      `${number(fastest, 2)} m/s`,
      String(short.length),
    ]
  })
  const keys = ['loop', 'kind', 'worstCircuit', 'asks', 'hasHead', 'fastest', 'shortOutages']
  const unrouted = notRouted.length > 0 ? `${t('cli.hydraulics.notRouted', { count: String(notRouted.length) })}\n` : ''
  return `\n${textTable(columnNames(keys, words), rows)}${unrouted}${pressures.map((p) => pressureText(p, words)).join('')}`
}

/** Between which gauge pressures a loop stands, and what its pumps have at their suction. */
function pressureText({ loop, fill_kPa, points, suctions }: LoopPressures, { t, number }: Translator): string {
  const lowest = Math.min(...points.map((p) => p.lowest_kPa))
  const highest = Math.max(...points.map((p) => p.highest_kPa ?? Number.NEGATIVE_INFINITY))
  const most = highest > lowest ? t('cli.hydraulics.most', { highest: number(highest, 0) }) : ''
  const least_kPa = Math.min(...suctions.map((s) => s.available_kPa))
  const npsh = suctions.length > 0 ? t('cli.hydraulics.npsh', { npsh: number(least_kPa, 0) }) : ''
  const held = t('cli.hydraulics.pressure', { loop, fill: number(fill_kPa, 0), lowest: number(lowest, 0) })
  return `${held}${most}${npsh}\n`
}

import { type HydraulicOutage, outagesOf } from '../../engine/hydraulics/hydraulic-outages'
import type { HydraulicReport } from '../../engine/hydraulics/hydraulic-report'
import { type LoopPressures, solvePressures } from '../../engine/hydraulics/loop-pressures'
import { solveHydraulics } from '../../engine/hydraulics/solve-hydraulics'
import type { CheckResult } from '../../engine/results'
import type { EffectiveSite } from '../../model/effective-site'
import { textTable } from './text-table'

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
export function hydraulicsText({ loops, notRouted, outages, pressures }: HydraulicsSection): string {
  if (loops.length === 0) return '\nNo coolant loops\n'
  const kPa = (value: number | null | undefined) =>
    value === null || value === undefined ? '?' : `${value.toFixed(0)} kPa`
  const rows = loops.map(({ id, kind, pipes, balance, index }) => {
    const worst = balance.find((consumer) => consumer.id === index?.consumer)
    const fastest = Math.max(0, ...pipes.map(({ velocity_m_s }) => velocity_m_s))
    const short = outages.filter((outage) => outage.loop === id && outage.short.length > 0)
    return [
      id,
      kind,
      worst?.id ?? '',
      kPa(worst?.required_kPa),
      kPa(worst?.available_kPa),
      `${fastest.toFixed(2)} m/s`,
      String(short.length),
    ]
  })
  const head = ['loop', 'kind', 'worst circuit', 'asks', 'has', 'fastest', 'outages that leave someone short']
  const unrouted = notRouted.length > 0 ? `${notRouted.length} coolant connections have neither length nor path\n` : ''
  return `\n${textTable(head, rows)}${unrouted}${pressures.map(pressureText).join('')}`
}

/** Between which gauge pressures a loop stands, and what its pumps have at their suction. */
function pressureText({ loop, fill_kPa, points, suctions }: LoopPressures): string {
  const lowest = Math.min(...points.map((p) => p.lowest_kPa))
  const highest = Math.max(...points.map((p) => p.highest_kPa ?? Number.NEGATIVE_INFINITY))
  const most = highest > lowest ? `, at most ${highest.toFixed(0)} kPa` : ''
  const npsh =
    suctions.length > 0 ? `, ${Math.min(...suctions.map((s) => s.available_kPa)).toFixed(0)} kPa of NPSH` : ''
  return `${loop} held at ${fill_kPa.toFixed(0)} kPa: at least ${lowest.toFixed(0)}${most}${npsh}\n`
}

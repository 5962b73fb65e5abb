import type { EngineFacts } from '../../facts'
import { solveHydraulics } from '../../hydraulics/solve-hydraulics'

/**
 * Every flow and pressure of the coolant loops of a site, solved again from a copy of it that nothing remembers: what a
 * figure said to be solved for the pipes must be among.
 */
export function solvedAfresh(site: EngineFacts['site'], liquid: EngineFacts['liquid']): readonly number[] {
  const { loops } = solveHydraulics({ site: structuredClone(site), liquid: structuredClone(liquid) })
  return loops.flatMap(({ pumps, pipes, balance }) => [
    ...pumps.flatMap(({ flow_lpm, head_kPa }) => [flow_lpm, head_kPa ?? 0]),
    ...pipes.flatMap(({ flow_lpm, return: back }) => [flow_lpm, back?.flow_lpm ?? 0]),
    ...balance.flatMap(({ flow_lpm, required_kPa, available_kPa }) => [flow_lpm, required_kPa, available_kPa ?? 0]),
  ])
}

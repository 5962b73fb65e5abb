import type { NetworkLink } from '../../../src/engine/hydraulics/solver/pipe-network'
import { liftOnPoints } from '../../../src/engine/hydraulics/solver/pump-points'

/** Flow that counts as none, m³/s. */
const STILL_m3s = 1e-7

/**
 * How far a state is from being an operating point of its pumps, over the largest head and flow in it: each pump either
 * delivers at the lift that it has at its flow, or stands still against more than it lifts at none; and what comes into
 * a node goes out of it. Losses and lifts all rise one way, so only one state is none (0) of the way off.
 * @param nodes nodes without a held pressure at which nothing is taken out
 */
export function offTheCurves(
  links: readonly NetworkLink[],
  nodes: readonly number[],
  flow_m3s: readonly number[],
  pressure_Pa: (node: number) => number,
): number {
  const largest_m3s = Math.max(...flow_m3s.map(Math.abs))
  const unbalanced = nodes.map((node) => {
    const sum = links.reduce(
      (s, { from, to }, i) => s + flow_m3s[i]! * (Number(to === node) - Number(from === node)),
      0,
    )
    return Math.abs(sum) / largest_m3s
  })
  const off = links.map((link, i) => {
    if (link.kind !== 'pump') return 0
    const flow = flow_m3s[i]!
    const against_Pa = pressure_Pa(link.to) - pressure_Pa(link.from)
    if (flow < -STILL_m3s) return Number.POSITIVE_INFINITY
    const still = flow < STILL_m3s
    const own_Pa = link.points ? liftOnPoints(link.points, flow, { lift: 0, fall: 0 }).lift : link.shutOff_Pa
    const missing_Pa = own_Pa - link.resistance * flow * flow - against_Pa
    return (still ? Math.max(0, missing_Pa) : Math.abs(missing_Pa)) / Math.abs(link.shutOff_Pa)
  })
  return Math.max(...unbalanced, ...off)
}

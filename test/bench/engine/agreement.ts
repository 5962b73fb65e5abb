import { checkSite } from '../../../src/engine/check-site'
import { solveContingencies } from '../../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../../src/engine/networks/site-network'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { naivePrepare, naiveSolve } from '../naive-check'

/** Outages that the peer is asked about where asking about all would take minutes; failing ones are always among them. */
const SAMPLE = 120
/** The same on sites so large that a single answer of the peer takes a good part of a second. */
const [LARGE, SAMPLE_OF_THE_LARGE] = [20_000, 16]

/** No agreement, no clock: verdicts of the outages and the load of every node must be the same. */
export function requireAgreement(site: EffectiveSite): void {
  const name = site.site.name
  const naive = naivePrepare(site)
  const found = new Map(solveContingencies(site, compileSite(site)).contingencies.map((c) => [c.out[0], c]))
  const sample = site.placements.length > LARGE ? SAMPLE_OF_THE_LARGE : SAMPLE
  const step = Math.max(1, Math.floor(naive.components.length / sample))
  const failing = naive.components.filter((c) => found.has(c.id)).slice(0, sample)
  const asked = new Set([...naive.components.filter((_, i) => i % step === 0), ...failing])
  let unserved = 0
  for (const component of asked) {
    const peer = naiveSolve(naive, component.id)
    const ours = found.get(component.id)
    const same =
      [...new Set(peer.overloads)].sort().join() ===
        [...new Set(ours?.overloads.map((o) => o.id) ?? [])].sort().join() &&
      peer.unserved.join() === (ours?.unserved.join() ?? '')
    if (!same) throw new Error(`${name}: the peer disagrees about ${component.id} out`)
    unserved += peer.unserved.length
  }
  const nodes = checkSite(site).power.nodes
  for (const [id, kW] of naiveSolve(naive, null).out_kW)
    if (Math.abs(nodes[id]!.out_kW - kW) > 1e-6 * Math.max(1, kW))
      throw new Error(`${name}: the peer disagrees about the load of ${id}`)
  console.log(
    `\n== ${name}: ${site.placements.length} placements, ${naive.components.length} components; ` +
      `agreement holds over ${asked.size} outages, ${failing.length} of them failing, ${unserved} losses`,
  )
}

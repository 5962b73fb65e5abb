import type { EffectiveSite } from '../../model/effective-site'
import { componentLimits } from '../contingencies/find-overloads'
import { memberIds } from '../contingencies/member-ids'
import { singleOutages, solvedState, sweepOutages } from '../contingencies/outage-sweep'
import { createOutageWatch } from '../contingencies/outage-watch'
import { certifyPairs, type PairCertificate } from '../contingencies/pairs/certify-pairs'
import { createFootprintRecorder } from '../contingencies/pairs/outage-footprints'
import { compileSite } from '../networks/site-network'
import type { PairLoss } from './pair-losses'

/** Every pair judged, and what pairs lose beyond each alone. */
export interface PairLosses {
  readonly certificate: PairCertificate
  /** Worst first. */
  readonly losses: readonly PairLoss[]
}

/**
 * What two outages at once lose beyond what each loses alone: `pairLosses` of all pairs, without writing any of them out
 * but those. A pair whose result follows from its singles adds nothing, so only what interacts is looked at.
 */
export function findPairLosses(site: EffectiveSite): PairLosses {
  const network = compileSite(site)
  const normal = solvedState(network)
  const limits = componentLimits(site.placements, network)
  const watch = createOutageWatch(network, limits, normal)
  const recorder = createFootprintRecorder(network, normal)
  const failsAlone = new Uint8Array(network.components.length)
  let outage = 0
  sweepOutages(
    network,
    singleOutages(network),
    (_, state, reach) => {
      recorder.note(outage, state, reach)
      if (watch.unserved(state, reach).length + watch.exceeded(state, reach).length > 0) failsAlone[outage] = 1
      outage++
    },
    { normal },
  )
  const footprints = recorder.footprints()
  const groups = new Map<string, { readonly units: readonly number[]; readonly pairs: [c: number, d: number][] }>()
  const alone = new Int32Array(network.units.size)
  let look = 0
  const certificate = certifyPairs(
    { network, limits, normal, watch, footprints, failsAlone },
    (c, d, state, reach, by) => {
      look++
      for (const u of footprints.lost[c]!) alone[u] = look
      for (const u of footprints.lost[d]!) alone[u] = look
      const units = by.unserved(state, reach).filter((u) => alone[u] !== look && normal.served[u])
      if (units.length === 0) return
      const key = units.join()
      const group = groups.get(key)
      if (group) group.pairs.push([c, d])
      else groups.set(key, { units, pairs: [[c, d]] })
    },
  )

  const ids = network.components.map((u) => site.placements[network.units.members[u]![0]!]!.id)
  const byNumbers = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0] || a[1] - b[1]
  const losses = [...groups.values()]
    .map(({ units, pairs }) => ({ units, pairs: pairs.sort(byNumbers) }))
    .sort((a, b) => byNumbers(a.pairs[0]!, b.pairs[0]!))
    .map(({ units, pairs }) => ({
      loads: memberIds(site, network, units),
      lost_kW: units.reduce((sum, u) => sum + network.design_kW[u]!, 0),
      pairs: pairs.map(([c, d]): [string, string] => [ids[c]!, ids[d]!]),
    }))
    .sort((a, b) => b.lost_kW - a.lost_kW)
  return { certificate, losses }
}

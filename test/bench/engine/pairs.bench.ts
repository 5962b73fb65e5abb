import { componentLimits } from '../../../src/engine/contingencies/find-overloads'
import { solvedState } from '../../../src/engine/contingencies/outage-sweep'
import { createOutageWatch } from '../../../src/engine/contingencies/outage-watch'
import type { PairCertificate } from '../../../src/engine/contingencies/pairs/certify-pairs'
import { solveContingencies } from '../../../src/engine/contingencies/solve-contingencies'
import { compileSite, type SiteNetwork } from '../../../src/engine/networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../../../src/engine/networks/site-state'
import { findPairLosses } from '../../../src/engine/redundancy/find-pair-losses'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { compare, OwnTime, print } from '../clock'

/** Pairs that the peer solves; the rest is multiplied, and says so. */
const PAIR_SAMPLE = 200

/**
 * Row 2c: every two components out.
 * @param listed also writes every failing pair out, which at 500 MW would be a list of millions
 * @returns milliseconds to the verdict on all
 */
export async function benchPairs(site: EffectiveSite, listed: boolean): Promise<number> {
  const network = compileSite(site)
  const normal = solvedState(network)
  const n = network.components.length
  const { certificate } = findPairLosses(site)
  const { counts } = certificate
  const share = ((100 * counts.evaluated) / counts.total).toFixed(2)
  console.log(
    `\n${counts.total} pairs, ${counts.failing} fail: ${counts.evaluated} solved (${share} %), the rest implied`,
  )
  requirePairAgreement(site, network, normal, certificate)
  const scratch = createSiteState(network)
  const pairSample = (): OwnTime => {
    const start = performance.now()
    for (let i = 0; i < PAIR_SAMPLE; i++) solveTogether(network, scratch, (i * 7919) % n, (i * 104_729 + 1) % n)
    return new OwnTime(((performance.now() - start) * counts.total) / PAIR_SAMPLE)
  }
  const peer = { name: `peer: folded arrays from scratch (extrapolated from ${PAIR_SAMPLE})`, run: pairSample }
  const certified = await compare([
    { name: 'compiled, singles swept, pairs certified', run: () => findPairLosses(site) },
    peer,
  ])
  print(`all ${counts.total} pairs: the verdict on each, and what they lose`, certified)
  if (!listed) return certified[0]!.median_ms
  print(
    `all ${counts.total} pairs, to their full list`,
    await compare([
      {
        name: 'those that can interact solved, the rest joined',
        run: () => solveContingencies(site, network, { pairs: true, normal }),
      },
      peer,
    ]),
  )
  return certified[0]!.median_ms
}

function solveTogether(network: SiteNetwork, state: SiteState, c: number, d: number): void {
  const out = [network.components[c]!, network.components[d]!]
  for (const u of out) state.inService[u] = 0
  solveSite(network, state)
  for (const u of out) state.inService[u] = 1
}

/** No agreement, no clock: the verdict on sampled pairs, failing ones among them, is that of solving them from scratch. */
function requirePairAgreement(
  site: EffectiveSite,
  network: SiteNetwork,
  normal: SiteState,
  certificate: PairCertificate,
): void {
  const n = network.components.length
  const limits = componentLimits(site.placements, network)
  const watch = createOutageWatch(network, limits, normal)
  const state = createSiteState(network)
  const failing = certificate.failingPairs()
  let [asked, failed] = [0, 0]
  const ask = (c: number, d: number): void => {
    if (c >= d) return
    solveTogether(network, state, c, d)
    const fails = watch.unserved(state, null).length + watch.exceeded(state, null).length > 0
    if (fails !== certificate.fails(c, d)) throw new Error(`${site.site.name}: pair ${c}, ${d} is judged wrongly`)
    asked++
    if (fails) failed++
  }
  for (let i = 0; i < PAIR_SAMPLE; i++) {
    ask((i * 7919) % n, (i * 104_729 + 1) % n)
    const k = 2 * ((i * 7919) % (failing.length / 2))
    ask(failing[k]!, failing[k + 1]!)
  }
  console.log(`  ${asked} pairs solved from scratch, ${failed} of them failing: the verdicts agree`)
}

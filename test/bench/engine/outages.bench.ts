import { singleOutages, solvedState, sweepOutages } from '../../../src/engine/contingencies/outage-sweep'
import { solveContingencies } from '../../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../../src/engine/networks/site-network'
import { createSiteState, solveSite } from '../../../src/engine/networks/site-state'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { compare, OwnTime, print } from '../clock'
import { naivePrepare, naiveSolve } from '../naive-check'
import { createMaxFlowPeer } from './max-flow-peer'

/** Outages of the objects-and-maps peer that are timed; the rest is multiplied, and says so. */
const SAMPLE = 40

/** Normal operation (row 1), every single outage by the transfer rule (2a) and by max-flow (2b), every pair (2c). */
export function benchOutages(site: EffectiveSite, options: { readonly pairs: boolean }): void {
  const network = compileSite(site)
  const naive = naivePrepare(site)
  const state = createSiteState(network)
  const normal = solvedState(network)
  const n = network.components.length
  print(
    'supply networks, normal operation',
    compare([
      { name: 'folded arrays', run: () => solveSite(network, state) },
      { name: 'peer: objects and maps', run: () => naiveSolve(naive, null) },
    ]),
  )

  const step = Math.max(1, Math.floor(n / SAMPLE))
  const sampled = naive.components.filter((_, i) => i % step === 0)
  const naiveSweep = (): OwnTime => {
    const start = performance.now()
    for (const c of sampled) naiveSolve(naive, c.id)
    return new OwnTime(((performance.now() - start) * n) / sampled.length)
  }
  const maxFlow = createMaxFlowPeer(site)
  print(
    `all ${n} single outages`,
    compare([
      {
        name: 'by what each reaches, judged',
        run: () => solveContingencies(site, network, { normal }),
      },
      {
        name: 'peer: folded arrays, each from scratch',
        run: () => sweepOutages(network, singleOutages(network), () => {}, { fromScratch: true }),
      },
      { name: `peer: objects and maps (extrapolated from ${sampled.length})`, run: naiveSweep },
      ...(maxFlow ? [{ name: 'peer: scipy maximum_flow (C), folded graph', run: () => maxFlow.sweep() }] : []),
    ]),
  )
  maxFlow?.requireAgreement(solveContingencies(site, network))

  if (!options.pairs) return
  const { pairs } = solveContingencies(site, network, { pairs: true, normal })
  console.log(
    `\n${pairs!.total} pairs: ${pairs!.evaluated} solved (${((100 * pairs!.evaluated) / pairs!.total).toFixed(2)} %), the rest implied`,
  )
  const scratch = createSiteState(network)
  const pairSample = (): OwnTime => {
    const start = performance.now()
    for (let i = 0; i < 200; i++) {
      const out = [(i * 7919) % n, (i * 104_729 + 1) % n].map((k) => network.components[k]!)
      for (const u of out) scratch.inService[u] = 0
      solveSite(network, scratch)
      for (const u of out) scratch.inService[u] = 1
    }
    return new OwnTime(((performance.now() - start) * pairs!.total) / 200)
  }
  print(
    'all pairs of outages, to their full list',
    compare([
      {
        name: 'those that can interact solved, the rest joined',
        run: () => solveContingencies(site, network, { pairs: true, normal }),
      },
      { name: 'peer: folded arrays from scratch (extrapolated from 200)', run: pairSample },
    ]),
  )
}

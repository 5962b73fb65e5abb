import { singleOutages, solvedState, sweepOutages } from '../../../src/engine/contingencies/outage-sweep'
import { solveContingencies } from '../../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../../src/engine/networks/site-network'
import { createSiteState, solveSite } from '../../../src/engine/networks/site-state'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { type Contender, compare, OwnTime, print } from '../clock'
import { naivePrepare, naiveSolve } from '../naive-check'
import { createMaxFlowPeer } from './max-flow-peer'

/** Outages of the objects-and-maps peer that are timed; the rest is multiplied, and says so. */
const SAMPLE = 40
/** The same on sites with so many components that one answer takes a good part of a second. */
const [LARGE, SAMPLE_OF_THE_LARGE] = [4000, 6]
/** Outages that solving from scratch is timed on where all would take more than some seconds; the rest is multiplied. */
const SCRATCH_SAMPLE = 1600

/** What it took, in milliseconds, on a site of so many placements. */
export interface OutageTimes {
  readonly placements: number
  readonly normal: number
  readonly singles: number
}

/** Every single outage by objects and maps, some of them timed and the rest multiplied. */
export function objectsAndMaps(naive: ReturnType<typeof naivePrepare>, what = ''): Contender {
  const { components } = naive
  const step = Math.max(1, Math.floor(components.length / (components.length > LARGE ? SAMPLE_OF_THE_LARGE : SAMPLE)))
  const sampled = components.filter((_, i) => i % step === 0)
  return {
    name: `peer: objects and maps${what} (extrapolated from ${sampled.length})`,
    run: () => {
      const start = performance.now()
      for (const c of sampled) naiveSolve(naive, c.id)
      return new OwnTime(((performance.now() - start) * components.length) / sampled.length)
    },
  }
}

/** Normal operation (row 1), every single outage by the transfer rule (2a) and by max-flow (2b). */
export async function benchOutages(site: EffectiveSite): Promise<OutageTimes> {
  const network = compileSite(site)
  const naive = naivePrepare(site)
  const state = createSiteState(network)
  const normal = solvedState(network)
  const n = network.components.length
  const solving = await compare([
    { name: 'folded arrays', run: () => solveSite(network, state) },
    { name: 'peer: objects and maps', run: () => naiveSolve(naive, null) },
  ])
  print('supply networks, normal operation', solving)

  const scratchStep = Math.ceil(n / SCRATCH_SAMPLE)
  const scratched = singleOutages(network).filter((_, i) => i % scratchStep === 0)
  const scratchSweep = (): OwnTime => {
    const start = performance.now()
    sweepOutages(network, scratched, () => {}, { fromScratch: true })
    return new OwnTime(((performance.now() - start) * n) / scratched.length)
  }
  const extrapolated = (asked: number): string => (asked < n ? ` (extrapolated from ${asked})` : '')
  const maxFlow = createMaxFlowPeer(site)
  const sweeping = await compare([
    {
      name: 'by what each reaches, judged',
      run: () => solveContingencies(site, network, { normal }),
    },
    { name: `peer: folded arrays, each from scratch${extrapolated(scratched.length)}`, run: scratchSweep },
    objectsAndMaps(naive),
    ...(maxFlow
      ? [
          {
            name: `peer: scipy maximum_flow (C), folded graph${extrapolated(maxFlow.asked)}`,
            run: () => maxFlow.sweep(),
          },
        ]
      : []),
  ])
  print(`all ${n} single outages`, sweeping)
  maxFlow?.requireAgreement(solveContingencies(site, network))

  return { placements: site.placements.length, normal: solving[0]!.median_ms, singles: sweeping[0]!.median_ms }
}

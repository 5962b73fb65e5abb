import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ContingencySweep } from '../../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../../src/engine/networks/site-network'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { isQuick, OwnTime } from '../clock'

/** scipy's maximum flow over the folded power network; it asks whether the load could be carried, not whether it is. */
export interface MaxFlowPeer {
  /** How many single outages it is asked about: all, or as many as it can answer in seconds. */
  readonly asked: number
  /** Every single outage once; the time is scipy's own, multiplied where it was asked about some. */
  sweep(): OwnTime
  /**
   * What the transfer rule carries, some flow carries: an outage without losses and overloads must be feasible.
   * @throws where it is not
   */
  requireAgreement(sweep: ContingencySweep): void
}

/** Integers are what scipy takes: kW times this. */
const SCALE = 10

/** Beyond this many components scipy is asked about some of the outages. */
const MOST_ASKED = 2000
/** Outages that it is asked about then. */
const SAMPLE = 60

/** Null, and said aloud, where Python with scipy is missing, or the site has more than power to it. */
export function createMaxFlowPeer(site: EffectiveSite): MaxFlowPeer | null {
  if (isQuick) {
    console.log('\nSKIPPED: the peer scipy maximum_flow; it lives outside Node (run the full benchmarks)')
    return null
  }
  const probe = spawnSync('python3', ['-c', 'import scipy.sparse.csgraph, numpy; print(scipy.__version__)'])
  if (probe.status !== 0) {
    console.log('\nSKIPPED: the peer scipy maximum_flow; python3 with scipy is not on this machine')
    return null
  }
  if (site.connections.some((c) => c.kind === 'coolant') || site.placements.some((p) => p.hall !== null)) {
    console.log('\nskipped: scipy maximum_flow knows one network; this site has cooling as well')
    return null
  }
  const network = compileSite(site)
  const { units, power, components, design_kW, powerDemand } = network
  const step = components.length > MOST_ASKED ? Math.floor(components.length / SAMPLE) : 1
  const asked = components.filter((_, i) => i % step === 0)
  const problem = JSON.stringify({
    size: units.size,
    // Ratings as active power; losses are left out, which can only make an outage look easier to the peer.
    capacity: Array.from(units.members, (_, u) => Math.round(SCALE * (rating_kW(u) || 1e7))),
    demand: Array.from(design_kW, (kW, u) => (power.isSource[u] ? 0 : Math.round(SCALE * kW))),
    sources: components.filter((u) => power.isSource[u]),
    edges: Array.from({ length: units.size }, (_, v) =>
      Array.from(power.inFrom.subarray(power.inStart[v]!, power.inStart[v + 1]!), (from) => [from, v]),
    ).flat(),
    out: asked,
  })
  function rating_kW(u: number): number {
    return powerDemand.rating_kW[u]! || powerDemand.rating_kVA[u]!
  }
  const script = join(process.env.GUSCIO_ROOT ?? process.cwd(), 'test/bench/engine/max-flow-peer.py')
  let flows: number[] = []
  return {
    asked: asked.length,
    sweep() {
      const { status, stdout, stderr } = spawnSync('python3', [script], {
        input: problem,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      if (status !== 0) throw new Error(`the scipy peer failed: ${stderr}`)
      const answer = JSON.parse(stdout) as { elapsed_ms: number; flows: number[] }
      flows = answer.flows
      return new OwnTime((answer.elapsed_ms * components.length) / asked.length)
    },
    requireAgreement({ contingencies }) {
      const failing = new Set(contingencies.map((c) => c.out[0]))
      const wanted = Array.from(design_kW, (kW) => Math.round(SCALE * kW)).reduce((a, b) => a + b, 0)
      let infeasible = 0
      asked.forEach((u, i) => {
        if (flows[i]! >= wanted) return
        infeasible++
        const id = site.placements[units.members[u]![0]!]!.id
        if (!failing.has(id))
          throw new Error(`no flow carries the load without ${id}, but the check found nothing wrong`)
      })
      console.log(
        `  of ${asked.length} outages max-flow finds ${infeasible} infeasible; of all, the transfer rule finds ` +
          `${failing.size} failing: none missed`,
      )
    },
  }
}

import { fluidAt } from '../../src/engine/hydraulics/fluid'
import { copyFlowState, createFlowState } from '../../src/engine/hydraulics/solver/flow-state'
import { buildPipeNetwork } from '../../src/engine/hydraulics/solver/pipe-network'
import { solveFlows } from '../../src/engine/hydraulics/solver/solve-flows'
import { type EpanetNetwork, openInEpanet } from '../cases/hydraulics/epanet-network'
import { type CduRing, drawnRing, foldedRing } from './cdu-ring'
import { compare, print } from './clock'

const water = fluidAt(30)
/** How far a flow may be from EPANET's exact one. */
const AGREEMENT = 1e-3

interface Bench {
  readonly name: string
  readonly ring: CduRing
  cold(): void
  edit(step: number): void
  allOutages(each?: (branch: number) => void): void
  flow_m3s(branch: number): number
}

function ours(name: string, ring: CduRing, tolerance: number): Bench {
  const network = buildPipeNetwork(ring.nodes, ring.links, water)
  const first = createFlowState(network)
  const base = createFlowState(network)
  const state = createFlowState(network)
  solveFlows(network, base, { tolerance: 1e-6 })
  const plain = network.minor.slice()
  const options = { tolerance }
  return {
    name,
    ring,
    cold() {
      copyFlowState(first, state)
      solveFlows(network, state, options)
    },
    edit(step) {
      const at = ring.branches[(step * 7) % ring.branches.length]!
      copyFlowState(base, state)
      network.minor[at] = plain[at]! * 2
      solveFlows(network, state, options)
      network.minor[at] = plain[at]!
    },
    allOutages(each) {
      for (const at of ring.branches) {
        copyFlowState(base, state)
        state.open[at] = 0
        solveFlows(network, state, options)
        each?.(at)
      }
    },
    flow_m3s: (link) => state.flow_m3s[link]!,
  }
}

function epanets(name: string, ring: CduRing, peer: EpanetNetwork): Bench {
  const loss = (at: number) => {
    const link = ring.links[at]!
    return link.kind === 'pipe' ? link.lossCoefficient : 0
  }
  return {
    name,
    ring,
    cold: () => peer.solve(true),
    edit(step) {
      const at = ring.branches[(step * 7) % ring.branches.length]!
      peer.setLoss(at, 2 * loss(at))
      peer.solve()
      peer.setLoss(at, loss(at))
    },
    allOutages(each) {
      for (const at of ring.branches) {
        peer.setOpen(at, false)
        peer.solve()
        each?.(at)
        peer.setOpen(at, true)
      }
    },
    flow_m3s: (link) => peer.flow_m3s(link),
  }
}

/** Flows of all branches after the cold solve, an edit and each outage, one after the other. */
function flowsOf(bench: Bench): number[] {
  const flows: number[] = []
  const note = () => {
    for (const branch of bench.ring.branches) flows.push(bench.flow_m3s(branch))
  }
  bench.cold()
  note()
  bench.edit(3)
  note()
  bench.allOutages(note)
  return flows
}

/** Largest difference of a branch's flow in any state, over the largest flow in normal operation. */
function differenceTo(reference: readonly number[], bench: Bench): number {
  const largest = Math.max(...reference.slice(0, bench.ring.branches.length))
  return Math.max(...flowsOf(bench).map((flow, i) => Math.abs(flow - reference[i]!) / largest))
}

/** No agreement, no clock: each side stops at the loosest tolerance of its own with which it agrees in every state. */
async function loosestThatAgrees(
  reference: readonly number[],
  build: (tolerance: number) => Bench | Promise<Bench>,
): Promise<Bench> {
  for (const tolerance of [1e-3, 1e-4, 1e-5, 1e-6, 1e-7]) {
    const bench = await build(tolerance)
    const worst = differenceTo(reference, bench)
    if (!(worst <= AGREEMENT)) continue
    console.log(`  ${bench.name.padEnd(44)} flows within ${worst.toExponential(1)} at tolerance ${tolerance}`)
    return bench
  }
  throw new Error('a contender agrees at no tolerance')
}

const drawn = drawnRing()
const folded = foldedRing()
const inEpanet = async (name: string, { nodes, links, branches }: CduRing, tolerance: number) =>
  epanets(name, { nodes, links, branches }, await openInEpanet(nodes, links, water, tolerance))
console.log(
  `\nfacility-water ring: ${drawn.nodes.length} nodes, ${drawn.links.length} links, ${drawn.branches.length} CDU branches; agreement with EPANET at an accuracy of 1e-8:`,
)
const reference = flowsOf(await inEpanet('exact', drawn, 1e-8))
const contenders = [
  await loosestThatAgrees(reference, (t) => ours('gradient method, supply and return folded', folded, t)),
  await loosestThatAgrees(reference, (t) => ours('gradient method, both sides as drawn', drawn, t)),
  await loosestThatAgrees(reference, (t) => inEpanet('peer: EPANET, both sides as drawn', drawn, t)),
  await loosestThatAgrees(reference, (t) => inEpanet('peer: EPANET, folded for it', folded, t)),
]

let step = 0
print('cold solve', await compare(contenders.map((bench) => ({ name: bench.name, run: () => bench.cold() }))))
print(
  'one valve changed',
  await compare(contenders.map((bench) => ({ name: bench.name, run: () => bench.edit(step++) }))),
)
print(
  'all 240 CDU outages',
  await compare(contenders.map((bench) => ({ name: bench.name, run: () => bench.allOutages() }))),
)

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogFor } from '../../src/catalog/catalog'
import { checkSite, createCheckEngine } from '../../src/engine/check-site'
import { singleOutages, sweepOutages } from '../../src/engine/contingencies/outage-sweep'
import { solveContingencies } from '../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../src/engine/networks/site-network'
import { createSiteState, solveSite } from '../../src/engine/networks/site-state'
import { loadResources } from '../../src/host/load-resources'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'
import { compare, print } from './clock'
import { largeSite } from './large-site'
import { type NaiveSite, naivePrepare, naiveSolve } from './naive-check'

const root = process.env.GUSCIO_ROOT ?? process.cwd()
const shipped = loadResources(join(root, 'resources')).catalog()

/** Every outage by the peer. */
const naiveSweep = (naive: NaiveSite) => naive.components.map((c) => naiveSolve(naive, c.id))

/** No agreement, no clock: verdicts of every outage, and the load of every node, must be the same. */
function agree(document: SiteDocument): void {
  const site = resolveSite(document, catalogFor(shipped, document).items)
  const naive = naivePrepare(site)
  const network = compileSite(site)
  const found = new Map(solveContingencies(site, network).contingencies.map((c) => [c.out[0], c]))
  let unserved = 0
  naive.components.forEach((component) => {
    const peer = naiveSolve(naive, component.id)
    const ours = found.get(component.id)
    const same =
      [...new Set(peer.overloads)].sort().join() ===
        [...new Set(ours?.overloads.map((o) => o.id) ?? [])].sort().join() &&
      peer.unserved.join() === (ours?.unserved.join() ?? '')
    if (!same) throw new Error(`${document.site.name}: the peer disagrees about ${component.id} out`)
    unserved += peer.unserved.length
  })
  const normal = naiveSolve(naive, null)
  const nodes = checkSite(site).power.nodes
  for (const [id, kW] of normal.out_kW)
    if (Math.abs(nodes[id]!.out_kW - kW) > 1e-6 * Math.max(1, kW))
      throw new Error(`${document.site.name}: the peer disagrees about the load of ${id}`)
  console.log(
    `\n${document.site.name}: ${site.placements.length} placements, ${naive.components.length} components; agreement holds (${unserved} losses over all outages)`,
  )
}

function benchSite(document: SiteDocument): void {
  agree(document)
  const items = catalogFor(shipped, document).items
  const site = resolveSite(document, items)
  const network = compileSite(site)
  const naive = naivePrepare(site)
  const state = createSiteState(network)
  print(
    'supply networks, normal operation',
    compare([
      { name: 'folded arrays', run: () => solveSite(network, state) },
      { name: 'peer: objects, full recompute', run: () => naiveSolve(naive, null) },
    ]),
  )
  print(
    'all single outages',
    compare(
      [
        { name: 'by what each outage reaches', run: () => sweepOutages(network, singleOutages(network), () => {}) },
        {
          name: 'peer: folded arrays, each from scratch',
          run: () => sweepOutages(network, singleOutages(network), () => {}, { fromScratch: true }),
        },
        { name: 'peer: objects, full recompute', run: () => naiveSweep(naive) },
      ],
      5,
    ),
  )
  let step = 0
  const engine = createCheckEngine()
  const moved = (): SiteDocument => {
    step++
    const at = document.placements!.findIndex((p) => p.item !== 'feed')
    const placements = document.placements!.slice()
    placements[at] = { ...placements[at]!, at: [placements[at]!.at[0] + (step % 2) * 0.1, placements[at]!.at[1]] }
    return { ...document, placements }
  }
  const rewired = (): SiteDocument => {
    step++
    const connections = document.connections!.slice()
    connections[connections.length - 1] = { ...connections.at(-1)!, share: 1 + (step % 3) }
    return { ...document, connections }
  }
  print(
    'one edit to fresh findings, all rules and outages',
    compare(
      [
        { name: 'a rack moved', run: () => engine.check(resolveSite(moved(), items)) },
        { name: 'a connection changed', run: () => engine.check(resolveSite(rewired(), items)) },
        {
          name: 'peer: networks alone, objects, full recompute',
          run: () => naiveSweep(naivePrepare(resolveSite(rewired(), items))),
        },
      ],
      7,
    ),
  )
  print(
    'full check from nothing',
    compare(
      [
        {
          name: 'resolve, compile, solve, all outages, all rules',
          run: () => checkSite(resolveSite(structuredClone(document), items)),
        },
        {
          name: 'peer: networks alone, objects, full recompute',
          run: () => naiveSweep(naivePrepare(resolveSite(structuredClone(document), items))),
        },
      ],
      5,
    ),
  )
}

const northFork = join(root, 'resources/examples/north-fork.guscio.json')
if (!existsSync(northFork)) throw new Error('resources/examples/north-fork.guscio.json is missing: run npm run samples')
benchSite(JSON.parse(readFileSync(northFork, 'utf8')) as SiteDocument)
benchSite(largeSite(100))

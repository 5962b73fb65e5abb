import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { catalogFor } from '../../src/catalog/catalog'
import { createAvailabilityEngine } from '../../src/engine/availability/availability-engine'
import { availabilityOf } from '../../src/engine/availability/availability-of'
import { basicEvents, downProbability } from '../../src/engine/availability/basic-events'
import { compileSite } from '../../src/engine/networks/site-network'
import type { SiteDocument } from '../../src/model/document'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import { northFork, shipped } from './bench-sites'
import { about, compare, isQuick, print } from './clock'
import { largeSite } from './large-site'

const root = process.env.GUSCIO_ROOT ?? process.cwd()
const sampler = join(root, 'test/bench/availability-peer.py')
const seed = 20_261
const draws = 200_000

interface PeerAnswer {
  readonly mean: number
  readonly standardError: number
  readonly seconds: number
}

/** The network as the peer reads it: who feeds whom, what each part needs, how often it is down. */
function peerInput(site: EffectiveSite) {
  const network = compileSite(site)
  const { events, eventsOf } = basicEvents(site, network, 0)
  const edges = ({ size, inStart, inFrom }: (typeof network)['power']): [number, number][] => {
    const list: [number, number][] = []
    for (let v = 0; v < size; v++) for (let e = inStart[v]!; e < inStart[v + 1]!; e++) list.push([inFrom[e]!, v])
    return list
  }
  return {
    seed,
    draws,
    units: network.units.size,
    down: Array.from(eventsOf, ([event]) => (event === undefined ? 0 : downProbability(events[event]!))),
    powerSource: [...network.power.isSource],
    coolantSource: [...network.coolant.isSource],
    power: edges(network.power),
    coolant: edges(network.coolant),
    air: edges(network.air).map(([from, node]) => [from, node - network.units.size]),
    halls: network.hallIds.length,
    hallOf: [...network.hallOf],
    needsPower: [...network.needsPower],
    needsLiquid: [...network.needsLiquid],
    needsAir: [...network.needsAir],
    isIt: [...network.isIt],
    design_kW: [...network.design_kW],
  }
}

/** Vectorised sampling in numpy: the shape in which an engineer without a dedicated tool would do it. */
function askPeer(site: EffectiveSite): PeerAnswer {
  const { status, stdout, stderr } = spawnSync('python3', [sampler], {
    input: JSON.stringify(peerInput(site)),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`the numpy peer failed: ${stderr}`)
  return JSON.parse(stdout) as PeerAnswer
}

/** The site with its first rack's load a tenth higher, and with one connection of it cut: what people do to a site. */
function editsOf(site: EffectiveSite): readonly { readonly name: string; readonly edited: EffectiveSite }[] {
  const rack = site.placements.find((p) => p.mission !== 'support' && p.definition.load?.design_kW)!
  const load = { ...rack.definition.load!, design_kW: 1.1 * rack.definition.load!.design_kW! }
  const heavier = { ...rack, definition: { ...rack.definition, load } }
  const cord = site.connections.find(({ to }) => to === rack.id)
  return [
    { name: 'a load', edited: { ...site, placements: site.placements.map((p) => (p === rack ? heavier : p)) } },
    { name: 'a cord', edited: { ...site, connections: site.connections.filter((c) => c !== cord) } },
  ]
}

/** Solves a site before and after an edit by turns, keeping what the edit leaves alone; refuses to differ. */
function throughEdits(site: EffectiveSite): { readonly name: string; run(): void }[] {
  return editsOf(site).map(({ name, edited }) => {
    const engine = createAvailabilityEngine()
    const states = [edited, site]
    for (const state of states) {
      const kept = engine.solve(state).site.availability!
      if (Math.abs(kept - availabilityOf(state).site.availability!) > 1e-12)
        throw new Error(`${site.site.name}: after an edit of ${name} the answer differs from that from scratch`)
    }
    let turn = 0
    return { name: `after an edit of ${name}`, run: () => void engine.solve(states[turn++ % 2]!) }
  })
}

async function benchSite(document: SiteDocument, hasPeer: boolean): Promise<void> {
  const site = resolveSite(document, catalogFor(shipped, document).items)
  about(document.site.name)
  const exact = 1 - availabilityOf(site).site.availability!
  const scratch = { name: 'exact, all racks, with cut sets and importance', run: () => void availabilityOf(site) }
  const timing = await compare([scratch])
  console.log(`\n${document.site.name}: ${site.placements.length} placements, unavailability ${exact.toExponential(4)}`)
  for (const { name, run } of throughEdits(site))
    print(`availability ${name}`, await compare([{ name: 'what the edit leaves alone is kept', run }, scratch]))
  if (!hasPeer) {
    print('availability', timing)
    return
  }
  const peer = askPeer(site)
  const apart = Math.abs(peer.mean - exact) / peer.standardError
  if (!(apart <= 3))
    throw new Error(`${document.site.name}: numpy says ${peer.mean}, ${apart.toFixed(1)} standard errors off`)
  const share = ((100 * peer.standardError) / exact).toFixed(1)
  console.log(
    `  numpy, ${draws} draws: ${peer.mean.toExponential(4)}, ${apart.toFixed(2)} standard errors away; its standard error is ${share} % of the answer`,
  )
  const peer_ms = peer.seconds * 1000
  print('availability', [...timing, { name: `peer: numpy, ${draws} draws`, median_ms: peer_ms, p90_ms: peer_ms }])
}

const found = !isQuick && spawnSync('python3', ['-c', 'import numpy'], { encoding: 'utf8' }).status === 0
if (!found)
  console.log(
    `\n!!! PEER SKIPPED: ${isQuick ? 'numpy lives outside Node (run the full benchmarks)' : 'python3 with numpy is not on this machine'}. Agreement was NOT checked; times stand alone.`,
  )
await benchSite(northFork, found)
await benchSite(largeSite(20), found)
await benchSite(largeSite(100), found)

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogFor } from '../../src/catalog/catalog'
import { availabilityOf } from '../../src/engine/availability/availability-of'
import { basicEvents, downProbability } from '../../src/engine/availability/basic-events'
import { compileSite } from '../../src/engine/networks/site-network'
import { loadResources } from '../../src/host/load-resources'
import type { SiteDocument } from '../../src/model/document'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import { about, compare, isQuick, print } from './clock'
import { largeSite } from './large-site'

const root = process.env.GUSCIO_ROOT ?? process.cwd()
const shipped = loadResources(join(root, 'resources')).catalog()
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

function benchSite(document: SiteDocument, hasPeer: boolean): void {
  const site = resolveSite(document, catalogFor(shipped, document).items)
  about(document.site.name)
  const exact = 1 - availabilityOf(site).site.availability!
  const timing = compare([{ name: 'exact, all racks, with cut sets and importance', run: () => availabilityOf(site) }])
  console.log(`\n${document.site.name}: ${site.placements.length} placements, unavailability ${exact.toExponential(4)}`)
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
const northFork = join(root, 'resources/examples/north-fork.guscio.json')
if (!existsSync(northFork)) throw new Error('resources/examples/north-fork.guscio.json is missing: run npm run samples')
benchSite(JSON.parse(readFileSync(northFork, 'utf8')) as SiteDocument, found)
benchSite(largeSite(20), found)
benchSite(largeSite(100), found)

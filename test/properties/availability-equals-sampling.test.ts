import { expect, it } from 'vitest'
import { availabilityOf } from '../../src/engine/availability/availability-of'
import { basicEvents, downProbability } from '../../src/engine/availability/basic-events'
import { compileSite } from '../../src/engine/networks/site-network'
import { createSiteState, solveSite } from '../../src/engine/networks/site-state'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { largeSite } from '../bench/large-site'

const SEED = 20_261
const DRAWS = 4000

/** Mulberry32: numbers in [0, 1) from a seed. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

it('agrees with seeded sampling of a whole site, common cause included, within three standard errors', () => {
  const document = largeSite(10)
  // Parts that are down a twentieth of the time: rare enough to matter in pairs, common enough to sample.
  const often = { failures_perYear: 8760 / 19, repair_h: 1 }
  const items = new Map((document.items ?? []).map((i) => [i.id, { ...i, reliability: often } as Item]))
  const site = resolveSite(document, items)
  const network = compileSite(site)
  const { events, eventsOf } = basicEvents(site, network, 0.1)
  const state = createSiteState(network)
  const random = seededRandom(SEED)
  const down = events.map(downProbability)
  const total_kW = network.design_kW.reduce((sum, kW, u) => sum + (network.isIt[u] ? kW : 0), 0)
  let sum = 0
  let squares = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    const up = down.map((q) => random() >= q)
    eventsOf.forEach((own, u) => {
      state.inService[u] = own.every((event) => up[event]) ? 1 : 0
    })
    solveSite(network, state)
    const served = state.served.reduce((kW, is, u) => kW + (is ? network.design_kW[u]! : 0), 0) / total_kW
    sum += served
    squares += served * served
  }
  const mean = sum / DRAWS
  const standardError = Math.sqrt((squares / DRAWS - mean * mean) / DRAWS)
  const exact = availabilityOf(site, { beta: 0.1 }).site.availability!
  expect(standardError).toBeLessThan(0.01)
  expect(Math.abs(mean - exact)).toBeLessThan(3 * standardError)
  expect(exact).toBeLessThan(0.95)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { availabilityOf } from '../../src/engine/availability/availability-of'
import { basicEvents, downProbability, HOURS_PER_YEAR } from '../../src/engine/availability/basic-events'
import { ratedAvailability } from '../../src/engine/availability/rated/rated-availability'
import { componentLimits, exceeds, loadOn } from '../../src/engine/contingencies/find-overloads'
import { createLoadsBehind } from '../../src/engine/contingencies/protected-loads'
import { compileSite } from '../../src/engine/networks/site-network'
import { createSiteState, solveSite } from '../../src/engine/networks/site-state'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomPlant } from './random-plant'

/** Ratings among which some plants carry everything, some nothing, and most depend on what is out. */
const ratings = fc.record({ board: fc.integer({ min: 60, max: 400 }), cdu: fc.integer({ min: 50, max: 250 }) })

const ratedSite = fc.tuple(randomPlant, ratings).map(([document, { board, cdu }]) => {
  const items = (document.items ?? []).map((item): Item => {
    const given = item as Item
    if (given.power?.role === 'conduit')
      return { ...given, power: { ...given.power, rating_kW: board, continuousFactor: 0.8 } }
    if (given.liquidCooling) return { ...given, liquidCooling: { ...given.liquidCooling, capacity_kW: cdu } }
    return given.airCooling ? { ...given, airCooling: { capacity_kW: cdu } } : given
  })
  return resolveSite(document, new Map(items.map((i) => [i.id, i])))
})

/** Probability, by unit, of being served within ratings, and of being overloaded with at most two events down. */
function enumerate(site: EffectiveSite, beta: number) {
  const network = compileSite(site)
  const { events, eventsOf } = basicEvents(site, network, beta)
  const limits = componentLimits(site.placements, network)
  const behind = createLoadsBehind(network, network.isIt)
  const state = createSiteState(network)
  const down = events.map(downProbability)
  const within = new Float64Array(network.units.size)
  const overFew = new Float64Array(network.units.size)
  for (let s = 0; s < 1 << events.length; s++) {
    const out = events.flatMap((event, i) => (s & (1 << i) ? [event] : []))
    eventsOf.forEach((own, u) => {
      state.inService[u] = own.every((event) => !(s & (1 << event))) ? 1 : 0
    })
    solveSite(network, state)
    const probability = down.reduce((p, q, i) => p * (s & (1 << i) ? q : 1 - q), 1)
    const over = new Set(
      limits.flatMap((l) =>
        exceeds(loadOn(l, state), s === 0 ? l.normal : l.contingency) ? [...behind(state, l, false)] : [],
      ),
    )
    // Of the states with two down, those in which neither takes out several at once are looked at.
    const isFew = out.length < 2 || (out.length === 2 && out.every(({ kind }) => kind === 'component'))
    for (let u = 0; u < network.units.size; u++) {
      if (!network.isIt[u] || !state.served[u]) continue
      if (!over.has(u)) within[u]! += probability
      else if (isFew) overFew[u]! += probability
    }
  }
  return { network, within, overFew }
}

it.each([0, 0.1])('bounds what enumeration finds, and its known part is exact (beta %d)', (beta) => {
  let overloaded = 0
  let free = 0
  fc.assert(
    fc.property(ratedSite, (site) => {
      const events = basicEvents(site, compileSite(site), beta).events.length
      if (events > 12) return
      const { network, within, overFew } = enumerate(site, beta)
      const supply = availabilityOf(site, { beta })
      const rated = ratedAvailability(site, supply)
      for (const load of rated.loads) {
        const u = network.units.unitOf[network.units.numberOf.get(load.ids[0]!)!]!
        expect(load.overloaded_hPerYear / HOURS_PER_YEAR).toBeCloseTo(overFew[u]!, 10)
        expect(load.availability).toBeLessThanOrEqual(within[u]! + 1e-12)
        expect(load.mostAvailability).toBeGreaterThanOrEqual(within[u]! - 1e-12)
        if (overFew[u]! > 0) overloaded++
        else free++
      }
    }),
    { numRuns: 150 },
  )
  expect(overloaded).toBeGreaterThan(30)
  expect(free).toBeGreaterThan(30)
})

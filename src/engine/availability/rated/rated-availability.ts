import type { EffectiveSite } from '../../../model/effective-site'
import { compileSite, type SiteNetwork } from '../../networks/site-network'
import type { AvailabilityReport } from '../availability-report'
import { basicEvents, downProbability, HOURS_PER_YEAR } from '../basic-events'
import { fewOutages } from './few-outages'
import { judgeOutages, type Verdict } from './outage-verdicts'
import type { RatedAvailability, RatedFigures, RatedLoad } from './rated-availability-report'

/**
 * Availability of supply within ratings. A load is up where it is served and nothing that feeds it is overloaded.
 *
 * 1 − availability = P(not served) + P(served behind an overload). The first is the availability of supply, all orders
 * of failure included. The second is summed over every state with at most two components down, each judged by the
 * solver; what more there may be is not more than the probability of all other states, and that is the width given.
 * Losing more does not always make overloads worse (a second outage may shed load), so nothing is inferred beyond.
 * @param supply availability of supply of the same site
 */
export function ratedAvailability(site: EffectiveSite, supply: AvailabilityReport): RatedAvailability {
  const network = compileSite(site)
  const overload = overloadedShares(site, network, supply.beta)
  const loads = supply.loads.map(({ ids, design_kW, availability, downtimeWidth_hPerYear }): RatedLoad => {
    const unit = network.units.unitOf[network.units.numberOf.get(ids[0]!)!]!
    const known = overload.known[unit]!
    return {
      ids,
      design_kW,
      availability: Math.max(0, availability - known - overload.beyond),
      mostAvailability: Math.max(0, availability + downtimeWidth_hPerYear / HOURS_PER_YEAR - known),
      overloaded_hPerYear: known * HOURS_PER_YEAR,
    }
  })
  return { loads, site: meanOf(loads), beyond: overload.beyond }
}

/** Probability, by unit, of being served behind an overload with at most two down, and that of all other states. */
function overloadedShares(site: EffectiveSite, network: SiteNetwork, beta: number) {
  const { events, eventsOf } = basicEvents(site, network, beta)
  const own = network.components.map((u) => eventsOf[u]!.find((e) => events[e]!.kind === 'component'))
  const shared = events.flatMap(({ kind }, e) => (kind === 'common-cause' ? [e] : []))
  const unitsOf = (event: number) => network.components.filter((u) => eventsOf[u]!.includes(event))
  const verdicts = judgeOutages(site, network, shared.map(unitsOf))
  const downOf = (event: number | undefined) => (event === undefined ? 0 : downProbability(events[event]!))
  const sharedDown = shared.map(downOf)
  const few = fewOutages(Float64Array.from(own, downOf))
  const noShared = sharedDown.reduce((product, q) => product * (1 - q), 1)
  const none = few.none * noShared

  const known = new Float64Array(network.units.size)
  const add = (units: readonly number[], probability: number) => {
    for (const u of units) known[u]! += probability
  }
  add(verdicts.normal.overloaded, none)
  verdicts.singles.forEach(({ overloaded }, c) => {
    add(overloaded, none * few.odds[c]!)
  })
  let sharedAlone = 0
  verdicts.groups.forEach(({ overloaded }, g) => {
    const alone = (few.none * noShared * sharedDown[g]!) / (1 - sharedDown[g]!)
    sharedAlone += alone
    add(overloaded, alone)
  })
  const always = new Set(verdicts.always)
  const lostBy = outagesByUnit(verdicts.singles, 'lost', network)
  const overBy = outagesByUnit(verdicts.singles, 'overloaded', network)
  for (let u = 0; u < network.units.size; u++)
    if (overBy[u] || always.has(u)) known[u]! += noShared * few.pairs(lostBy[u] ?? [], overBy[u] ?? [], always.has(u))
  verdicts.forEachSolvedPair((c, d, verdict) => {
    const probability = none * few.odds[c]! * few.odds[d]!
    if (probability === 0) return
    add(verdict.overloaded, probability)
    add(bySingles(verdicts.singles[c]!, verdicts.singles[d]!, verdicts.always), -probability)
  })
  return {
    known: known.map((share) => Math.max(0, share)),
    beyond: Math.max(0, 1 - few.upToTwo * noShared - sharedAlone),
  }
}

/** Units that two outages leave behind an overload where they do not meet. */
function bySingles(c: Verdict, d: Verdict, always: readonly number[]): readonly number[] {
  const over = new Set([...always, ...c.overloaded, ...d.overloaded])
  for (const { lost } of [c, d]) for (const u of lost) over.delete(u)
  return [...over]
}

function outagesByUnit(singles: readonly Verdict[], what: keyof Verdict, { units }: SiteNetwork) {
  const by: (number[] | undefined)[] = new Array(units.size)
  singles.forEach((verdict, c) => {
    for (const u of verdict[what]) {
      const outages = by[u]
      if (outages) outages.push(c)
      else by[u] = [c]
    }
  })
  return by
}

function meanOf(loads: readonly RatedLoad[]): RatedFigures | null {
  if (loads.length === 0) return null
  const total_kW = loads.reduce((sum, load) => sum + load.design_kW, 0)
  const mean = (figure: (load: RatedLoad) => number) =>
    loads.reduce((sum, l) => sum + (total_kW > 0 ? l.design_kW / total_kW : 1 / loads.length) * figure(l), 0)
  return {
    availability: mean((l) => l.availability),
    mostAvailability: mean((l) => l.mostAvailability),
    overloaded_hPerYear: mean((l) => l.overloaded_hPerYear),
  }
}

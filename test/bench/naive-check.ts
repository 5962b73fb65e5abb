import type { EffectivePlacement, EffectiveSite } from '../../src/model/effective-site'

/**
 * The peer: a straightforward check with maps and objects, one entry per placement, everything recomputed for every
 * outage. It is written for speed within that shape (adjacency lists, one topological pass), and knows only what the
 * benchmark sites use: ties that form no ring.
 */
export interface NaiveResult {
  readonly unserved: string[]
  readonly overloads: string[]
  readonly out_kW: Map<string, number>
}

interface Provider {
  readonly id: string
  readonly share: number
  readonly standby: boolean
}

interface Network {
  readonly providers: Map<string, Provider[]>
  readonly consumers: Map<string, { id: string; standby: boolean }[]>
  /** Consumers before providers. */
  readonly order: EffectivePlacement[]
}

export interface NaiveSite {
  readonly site: EffectiveSite
  readonly power: Network
  readonly coolant: Network
  readonly components: EffectivePlacement[]
}

export function naivePrepare(site: EffectiveSite): NaiveSite {
  return {
    site,
    power: link(site, 'power'),
    coolant: link(site, 'coolant'),
    components: site.placements.filter(
      ({ definition: d }) => (d.power && d.power.role !== 'load') || d.liquidCooling || d.airCooling,
    ),
  }
}

function link(site: EffectiveSite, kind: 'power' | 'coolant'): Network {
  const providers = new Map<string, Provider[]>()
  const consumers = new Map<string, { id: string; standby: boolean }[]>()
  const waiting = new Map<string, number>()
  for (const p of site.placements) {
    providers.set(p.id, [])
    consumers.set(p.id, [])
    waiting.set(p.id, 0)
  }
  for (const c of site.connections) {
    if (c.kind !== kind) continue
    providers.get(c.to)!.push({ id: c.from, share: c.share ?? 1, standby: c.standby ?? false })
    consumers.get(c.from)!.push({ id: c.to, standby: c.standby ?? false })
    waiting.set(c.from, waiting.get(c.from)! + 1)
  }
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const order = site.placements.filter((p) => waiting.get(p.id) === 0)
  for (let i = 0; i < order.length; i++) {
    for (const { id } of providers.get(order[i]!.id)!) {
      waiting.set(id, waiting.get(id)! - 1)
      if (waiting.get(id) === 0) order.push(byId.get(id)!)
    }
  }
  if (order.length < site.placements.length) throw new Error('the peer cannot order a site whose ties form a ring')
  return { providers, consumers, order }
}

/** Solves the whole site with `outId` out of service (null: normal operation). */
export function naiveSolve({ site, power, coolant }: NaiveSite, outId: string | null): NaiveResult {
  const powerLive = liveIn(
    power,
    site,
    (p) => p.id !== outId,
    (p) => p.definition.power?.role === 'source',
  )
  const cooling = (p: EffectivePlacement) =>
    p.id !== outId && (!(p.definition.load?.design_kW ?? 0) || powerLive.has(p.id))
  const coolantLive = liveIn(coolant, site, cooling, (p) => p.definition.liquidCooling?.role === 'sink')
  const inP = new Map<string, number>()
  const outP = new Map<string, number>()
  const outQ = new Map<string, number>()
  for (const p of power.order) {
    if (!powerLive.has(p.id)) continue
    const { power: side, load } = p.definition
    const own = load?.design_kW ?? 0
    const o = outP.get(p.id) ?? 0
    const q = outQ.get(p.id) ?? 0
    const fraction = side?.rating_kVA ? Math.hypot(o, q) / side.rating_kVA : side?.rating_kW ? o / side.rating_kW : 0
    const input = o / efficiency(side?.efficiency, fraction) + own
    const inQ = side?.inputPowerFactor
      ? input * Math.tan(Math.acos(side.inputPowerFactor))
      : q + own * Math.tan(Math.acos(load?.powerFactor ?? 1))
    inP.set(p.id, input)
    divide(power, powerLive, p.id, input, outP)
    divide(power, powerLive, p.id, inQ, outQ)
  }
  const outC = new Map<string, number>()
  for (const p of coolant.order) {
    if (!coolantLive.has(p.id)) continue
    const d = p.definition
    const own = d.load?.design_kW ?? 0
    divide(
      coolant,
      coolantLive,
      p.id,
      (outC.get(p.id) ?? 0) + (d.liquidCooling ? own : own * (d.heat?.liquidFraction ?? 0)),
      outC,
    )
  }
  const halls = airOf(site, powerLive, inP, outP, cooling)
  const overloads: string[] = []
  const unserved: string[] = []
  for (const p of site.placements) {
    const d = p.definition
    if (d.power?.rating_kVA && Math.hypot(outP.get(p.id) ?? 0, outQ.get(p.id) ?? 0) > d.power.rating_kVA * (1 + 1e-9))
      overloads.push(p.id)
    else if (d.power?.rating_kW && (outP.get(p.id) ?? 0) > d.power.rating_kW * (1 + 1e-9)) overloads.push(p.id)
    if (d.liquidCooling?.capacity_kW && (outC.get(p.id) ?? 0) > d.liquidCooling.capacity_kW * (1 + 1e-9))
      overloads.push(p.id)
    const hall = p.hall ? halls.get(p.hall) : undefined
    if (d.airCooling?.capacity_kW && hall && cooling(p) && hall.heat > hall.capacity * (1 + 1e-9)) overloads.push(p.id)
    if (p.mission === 'support') continue
    const own = d.load?.design_kW ?? 0
    const liquid = own * (d.heat?.liquidFraction ?? 0)
    if (!powerLive.has(p.id) || (liquid > 0 && !coolantLive.has(p.id)) || (hall && own > liquid && hall.capacity === 0))
      unserved.push(p.id)
  }
  return { unserved, overloads, out_kW: outP }
}

function liveIn(
  network: Network,
  site: EffectiveSite,
  inService: (p: EffectivePlacement) => boolean,
  isSource: (p: EffectivePlacement) => boolean,
): Set<string> {
  const serving = new Set<string>()
  const live = new Set<string>()
  const queue: string[] = []
  for (const p of site.placements) {
    if (!inService(p)) continue
    serving.add(p.id)
    if (isSource(p)) {
      live.add(p.id)
      queue.push(p.id)
    }
  }
  // Primary connections first; then whatever a standby one wakes, and so on until nothing changes.
  let woken = queue
  while (woken.length > 0) {
    spread(network, serving, live, woken)
    woken = []
    for (const id of live) {
      for (const to of network.consumers.get(id)!) {
        if (!to.standby || live.has(to.id) || !serving.has(to.id)) continue
        woken.push(to.id)
      }
    }
    for (const id of woken) live.add(id)
  }
  return live
}

function spread(network: Network, serving: Set<string>, live: Set<string>, queue: string[]): void {
  for (const id of queue) {
    for (const to of network.consumers.get(id)!) {
      if (to.standby || live.has(to.id) || !serving.has(to.id)) continue
      live.add(to.id)
      queue.push(to.id)
    }
  }
}

function divide(network: Network, live: Set<string>, id: string, amount: number, into: Map<string, number>): void {
  const alive = network.providers.get(id)!.filter((p) => live.has(p.id))
  const primary = alive.filter((p) => !p.standby)
  const used = primary.length > 0 ? primary : alive
  const shares = used.reduce((sum, p) => sum + p.share, 0)
  for (const p of used) into.set(p.id, (into.get(p.id) ?? 0) + (amount * p.share) / shares)
}

function efficiency(curve: number | [number, number][] | undefined, x: number): number {
  if (curve === undefined) return 1
  if (typeof curve === 'number') return curve
  for (let i = 1; i < curve.length; i++) {
    const [x0, y0] = curve[i - 1]!
    const [x1, y1] = curve[i]!
    if (x <= x0) return y0
    if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
  }
  return curve.at(-1)![1]
}

function airOf(
  site: EffectiveSite,
  live: Set<string>,
  inP: Map<string, number>,
  outP: Map<string, number>,
  cooling: (p: EffectivePlacement) => boolean,
): Map<string, { heat: number; capacity: number }> {
  const halls = new Map([...site.halls.keys()].map((id) => [id, { heat: 0, capacity: 0 }]))
  for (const p of site.placements) {
    const hall = p.hall ? halls.get(p.hall) : undefined
    if (!hall) continue
    const d = p.definition
    if (d.airCooling && cooling(p)) hall.capacity += d.airCooling.capacity_kW ?? 0
    if (!live.has(p.id) || d.airCooling || d.liquidCooling) continue
    if (d.power?.role === 'conduit') hall.heat += (inP.get(p.id) ?? 0) - (outP.get(p.id) ?? 0)
    else if (d.power?.role !== 'source') hall.heat += (d.load?.design_kW ?? 0) * (1 - (d.heat?.liquidFraction ?? 0))
  }
  return halls
}

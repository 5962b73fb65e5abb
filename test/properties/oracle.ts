import type { EffectivePlacement, EffectiveSite } from '../../src/model/effective-site'

/**
 * The interchange page read aloud: plain objects, maps and repeated scans, nothing shared with the engine.
 * Slow on purpose; it is the judge that the engine's arrays are compared with, and the naive peer of the benchmarks.
 */
export interface OracleState {
  live: Record<'power' | 'coolant', Set<string>>
  power: Map<string, { in_kW: number; in_kvar: number; out_kW: number; out_kvar: number }>
  coolant: Map<string, { in_kW: number; out_kW: number }>
  air: Map<string, number>
  unserved: string[]
  overloads: { id: string; network: string; value: number; limit: number }[]
  loop: boolean
}

type Edge = EffectiveSite['connections'][number]

export function oracleSolve(site: EffectiveSite, out: ReadonlySet<string>): OracleState {
  const power = solveNetwork(
    site,
    'power',
    (p) => !out.has(p.id),
    (p) => p.definition.power?.role === 'source',
  )
  const inCooling = (p: EffectivePlacement) =>
    !out.has(p.id) && (!(p.definition.load?.design_kW ?? 0) || power.live.has(p.id))
  const coolant = solveNetwork(site, 'coolant', inCooling, (p) => p.definition.liquidCooling?.role === 'sink')

  const powerLoads = sumPower(site, power)
  const coolantLoads = sumCoolant(site, coolant)
  const air = shareAir(site, power.live, powerLoads, inCooling)
  const unserved = site.placements
    .filter((p) => p.mission !== 'support' && !isServed(site, p, power.live, coolant.live, inCooling))
    .map((p) => p.id)
  return {
    live: { power: power.live, coolant: coolant.live },
    power: powerLoads ?? new Map(),
    coolant: coolantLoads ?? new Map(),
    air,
    unserved,
    overloads: overloadsOf(site, powerLoads ?? new Map(), coolantLoads ?? new Map(), air),
    loop: powerLoads === null || coolantLoads === null,
  }
}

interface Solved {
  live: Set<string>
  inUse: Map<string, Edge[]>
}

function solveNetwork(
  site: EffectiveSite,
  kind: 'power' | 'coolant',
  inService: (p: EffectivePlacement) => boolean,
  isSource: (p: EffectivePlacement) => boolean,
): Solved {
  const edges = site.connections.filter((c) => c.kind === kind)
  const stage = new Map<string, number>()
  const serving = new Set(site.placements.filter(inService).map((p) => p.id))
  for (const p of site.placements) if (serving.has(p.id) && isSource(p)) stage.set(p.id, 0)
  for (let s = 0; ; s++) {
    let grown = true
    while (grown) {
      grown = false
      for (const e of edges) {
        if (!e.standby && stage.has(e.from) && serving.has(e.to) && !stage.has(e.to)) {
          stage.set(e.to, s)
          grown = true
        }
      }
    }
    const woken = edges.filter(
      (e) => e.standby && (stage.get(e.from) ?? s + 1) <= s && serving.has(e.to) && !stage.has(e.to),
    )
    if (woken.length === 0) break
    for (const e of woken) stage.set(e.to, s + 1)
  }
  const inUse = new Map<string, Edge[]>()
  for (const [id, own] of stage) {
    const incoming = edges.filter((e) => e.to === id && stage.has(e.from))
    const primary = incoming.filter((e) => !e.standby)
    inUse.set(id, primary.length ? primary : incoming.filter((e) => e.standby && stage.get(e.from)! < own))
  }
  return { live: new Set(stage.keys()), inUse }
}

/** Consumers of each live node over the connections in use, or null where these form a loop. */
function consumersOf({ live, inUse }: Solved): Map<string, { to: string; part: number }[]> | null {
  const consumers = new Map<string, { to: string; part: number }[]>([...live].map((id) => [id, []]))
  for (const [to, edges] of inUse) {
    const shares = edges.reduce((sum, e) => sum + (e.share ?? 1), 0)
    for (const e of edges) consumers.get(e.from)!.push({ to, part: (e.share ?? 1) / shares })
  }
  const done = new Set<string>()
  const walk = (id: string, above: Set<string>): boolean => {
    if (above.has(id)) return false
    if (done.has(id)) return true
    const next = new Set(above).add(id)
    const fine = consumers.get(id)!.every((c) => walk(c.to, next))
    done.add(id)
    return fine
  }
  return [...live].every((id) => walk(id, new Set())) ? consumers : null
}

function sumPower(site: EffectiveSite, solved: Solved): OracleState['power'] | null {
  const consumers = consumersOf(solved)
  if (!consumers) return null
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const memo: OracleState['power'] = new Map()
  const visit = (id: string): { in_kW: number; in_kvar: number; out_kW: number; out_kvar: number } => {
    const known = memo.get(id)
    if (known) return known
    const { power, load } = byId.get(id)!.definition
    let out_kW = 0
    let out_kvar = 0
    for (const c of consumers.get(id)!) {
      const below = visit(c.to)
      out_kW += below.in_kW * c.part
      out_kvar += below.in_kvar * c.part
    }
    const own_kW = load?.design_kW ?? 0
    const rating = power?.rating_kW
      ? out_kW / power.rating_kW
      : power?.rating_kVA
        ? Math.hypot(out_kW, out_kvar) / power.rating_kVA
        : 0
    const in_kW = out_kW / efficiencyAt(power?.efficiency, rating) + own_kW
    const own_kvar = own_kW * Math.tan(Math.acos(load?.powerFactor ?? 1))
    const in_kvar = power?.inputPowerFactor ? in_kW * Math.tan(Math.acos(power.inputPowerFactor)) : out_kvar + own_kvar
    const result = { in_kW, in_kvar, out_kW, out_kvar }
    memo.set(id, result)
    return result
  }
  for (const id of solved.live) visit(id)
  return memo
}

function efficiencyAt(efficiency: number | [number, number][] | undefined, x: number): number {
  if (efficiency === undefined) return 1
  if (typeof efficiency === 'number') return efficiency
  const above = efficiency.findIndex(([f]) => f >= x)
  if (above === 0) return efficiency[0]![1]
  if (above < 0) return efficiency.at(-1)![1]
  const [x0, y0] = efficiency[above - 1]!
  const [x1, y1] = efficiency[above]!
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

function sumCoolant(site: EffectiveSite, solved: Solved): OracleState['coolant'] | null {
  const consumers = consumersOf(solved)
  if (!consumers) return null
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const memo: OracleState['coolant'] = new Map()
  const visit = (id: string): { in_kW: number; out_kW: number } => {
    const known = memo.get(id)
    if (known) return known
    const { load, heat, liquidCooling } = byId.get(id)!.definition
    let out_kW = 0
    for (const c of consumers.get(id)!) out_kW += visit(c.to).in_kW * c.part
    const design_kW = load?.design_kW ?? 0
    const result = { out_kW, in_kW: out_kW + (liquidCooling ? design_kW : design_kW * (heat?.liquidFraction ?? 0)) }
    memo.set(id, result)
    return result
  }
  for (const id of solved.live) visit(id)
  return memo
}

function shareAir(
  site: EffectiveSite,
  live: Set<string>,
  power: OracleState['power'] | null,
  inCooling: (p: EffectivePlacement) => boolean,
): Map<string, number> {
  const shares = new Map<string, number>()
  for (const hall of site.halls.keys()) {
    let heat_kW = 0
    const inside = site.placements.filter((p) => p.hall === hall)
    for (const p of inside) {
      const d = p.definition
      if (!live.has(p.id) || d.liquidCooling || d.airCooling) continue
      if (d.power?.role === 'conduit') heat_kW += (power?.get(p.id)?.in_kW ?? 0) - (power?.get(p.id)?.out_kW ?? 0)
      else if (d.power?.role !== 'source') heat_kW += (d.load?.design_kW ?? 0) * (1 - (d.heat?.liquidFraction ?? 0))
    }
    const coolers = inside.filter((p) => p.definition.airCooling && inCooling(p))
    const capacity = coolers.reduce((sum, p) => sum + p.definition.airCooling!.capacity_kW!, 0)
    for (const p of coolers) shares.set(p.id, (heat_kW * p.definition.airCooling!.capacity_kW!) / capacity)
  }
  return shares
}

function isServed(
  site: EffectiveSite,
  p: EffectivePlacement,
  powerLive: Set<string>,
  coolantLive: Set<string>,
  inCooling: (p: EffectivePlacement) => boolean,
): boolean {
  const design_kW = p.definition.load?.design_kW ?? 0
  const fraction = p.definition.heat?.liquidFraction ?? 0
  if (!powerLive.has(p.id)) return false
  if (design_kW * fraction > 0 && !coolantLive.has(p.id)) return false
  if (p.hall === null || design_kW * (1 - fraction) === 0) return true
  return site.placements.some((c) => c.hall === p.hall && c.definition.airCooling && inCooling(c))
}

function overloadsOf(
  site: EffectiveSite,
  power: OracleState['power'],
  coolant: OracleState['coolant'],
  air: OracleState['air'],
): OracleState['overloads'] {
  const found: OracleState['overloads'] = []
  const note = (id: string, network: string, value: number, limit: number) => {
    if (value > limit * (1 + 1e-9)) found.push({ id, network, value, limit })
  }
  for (const { id, definition } of site.placements) {
    const side = definition.power
    const load = power.get(id)
    if (!side || side.role === 'load' || !load) continue
    if (side.rating_kVA)
      note(id, 'power', Math.hypot(load.out_kW, load.out_kvar), side.rating_kVA * (side.contingencyFactor ?? 1))
    else if (side.rating_kW) note(id, 'power', load.out_kW, side.rating_kW * (side.contingencyFactor ?? 1))
  }
  for (const { id, definition } of site.placements)
    if (definition.liquidCooling?.capacity_kW)
      note(id, 'liquid', coolant.get(id)?.out_kW ?? 0, definition.liquidCooling.capacity_kW)
  for (const { id, definition } of site.placements)
    if (definition.airCooling?.capacity_kW) note(id, 'air', air.get(id) ?? 0, definition.airCooling.capacity_kW)
  return found
}

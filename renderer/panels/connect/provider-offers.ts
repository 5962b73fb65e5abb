import { connectionRefusal, provides } from '../../../src/commands/connections/connection-refusal'
import type { CheckResult } from '../../../src/engine/results'
import { distance_m, type PlanPoint } from '../../../src/geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { voltageFits } from '../../../src/model/voltage-fits'

/** Something that could feed or cool what was selected: one component, or several that share their loads. */
export interface ProviderOffer {
  readonly ids: readonly string[]
  readonly name: string
  /** What is left before the limit, in normal operation and in the worst outage whichever is less; null where unknown. */
  readonly left: number | null
  readonly limit: number | null
  readonly unit: 'kW' | 'kVA'
  readonly distance_m: number
  /** Feeds some of them already. */
  readonly feedsNow: boolean
  /** What is asked for fits into what is left. */
  readonly fits: boolean
}

interface OfferRequest {
  readonly site: EffectiveSite
  readonly check: CheckResult | null
  readonly kind: 'power' | 'coolant'
  readonly consumers: readonly EffectivePlacement[]
}

/** Everything that may feed all of the consumers, the best first: room enough, then of the kind that feeds their like, then near. */
export function providerOffers(request: OfferRequest): readonly ProviderOffer[] {
  const { site, kind, consumers } = request
  const [first] = consumers
  if (!first) return []
  const wanted = new Set(consumers.map((c) => c.id))
  const sample = typesOf(consumers)
  const usual = usualCategories(request)
  const feeding = new Set(site.connections.flatMap((c) => (c.kind === kind && wanted.has(c.to) ? [c.from] : [])))
  const apart = { ...site, connections: site.connections.filter((c) => !wanted.has(c.to)) }
  const able = site.placements.filter(
    (p) =>
      provides(p, kind) &&
      !wanted.has(p.id) &&
      sample.every(
        (c) => (kind === 'coolant' || voltageFits(p, c)) && !connectionRefusal(apart, { kind, from: p.id, to: c.id }),
      ),
  )
  const middle = middleOf(consumers)
  const need = consumers.reduce((sum, c) => sum + demandOf(c, kind), 0)
  const offers = able.map((p) => offerOf(request, p, middle, need, feeding.has(p.id)))
  const groups = kind === 'coolant' ? coolerGroups(site, able) : []
  const joint = groups.map((ids) =>
    joinOffers(
      ids.map((id) => offers.find((o) => o.ids[0] === id)!),
      need,
    ),
  )
  const category = new Map(able.map((p) => [p.id, p.definition.category]))
  const rank = (o: ProviderOffer): number =>
    (o.fits ? 0 : 1000) +
    (usual.has(category.get(o.ids[0]!) ?? '') ? 0 : 400) -
    (o.ids.length > 1 ? 100 : 0) +
    Math.min(99, o.distance_m / 10)
  return [...joint, ...offers].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

/** Demand of a load on one network, kW. */
export function demandOf({ definition }: EffectivePlacement, kind: 'power' | 'coolant'): number {
  const design_kW = definition.load?.design_kW ?? 0
  return kind === 'power' ? design_kW : design_kW * (definition.heat?.liquidFraction ?? 0)
}

function offerOf(
  { check, kind }: OfferRequest,
  p: EffectivePlacement,
  middle: PlanPoint,
  need: number,
  feedsNow: boolean,
): ProviderOffer {
  const power = check?.power.nodes[p.id]
  const node = kind === 'power' ? power : check?.liquid.nodes[p.id]
  const unit = (kind === 'power' ? power?.limitUnit : null) ?? 'kW'
  const normal = unit === 'kVA' ? power?.out_kVA : node?.out_kW
  const worst = kind === 'power' ? check?.worst[p.id] : undefined
  const limit = node?.limit ?? null
  const spare = limit === null || normal === undefined ? null : limit - normal
  const left = spare !== null && worst ? Math.min(spare, worst.limit - worst.value) : spare
  return {
    ids: [p.id],
    name: p.label ?? p.id,
    left,
    limit,
    unit,
    distance_m: distance_m(p.at, middle),
    feedsNow,
    fits: left !== null && left >= (feedsNow ? 0 : need),
  }
}

function joinOffers(offers: readonly ProviderOffer[], need: number): ProviderOffer {
  const sum = (of: (o: ProviderOffer) => number | null): number | null =>
    offers.reduce<number | null>((total, o) => (total === null || of(o) === null ? null : total + of(o)!), 0)
  const left = sum((o) => o.left)
  const feedsNow = offers.every((o) => o.feedsNow)
  return {
    ids: offers.flatMap((o) => o.ids),
    name: offers.map((o) => o.name).join(' + '),
    left,
    limit: sum((o) => o.limit),
    unit: 'kW',
    distance_m: Math.min(...offers.map((o) => o.distance_m)),
    feedsNow,
    fits: left !== null && left >= (feedsNow ? 0 : need),
  }
}

/** Coolers that serve exactly the same loads today, two or more of them. */
function coolerGroups(site: EffectiveSite, able: readonly EffectivePlacement[]): string[][] {
  const served = new Map<string, string[]>(able.map((p) => [p.id, []]))
  for (const c of site.connections) if (c.kind === 'coolant') served.get(c.from)?.push(c.to)
  const groups = new Map<string, string[]>()
  for (const [id, loads] of served) {
    if (loads.length === 0) continue
    const key = [...new Set(loads)].sort().join(' ')
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups.values()].filter((ids) => ids.length > 1)
}

/** One of each kind of thing: what holds for one rack of a row holds for all of its like. */
function typesOf(consumers: readonly EffectivePlacement[]): EffectivePlacement[] {
  return [...new Map(consumers.map((c) => [c.item, c])).values()]
}

function usualCategories({ site, kind, consumers }: OfferRequest): ReadonlySet<string> {
  const like = new Set(consumers.map((c) => c.definition.category))
  const placed = new Map(site.placements.map((p) => [p.id, p]))
  const found = new Set<string>()
  for (const c of site.connections) {
    if (c.kind !== kind || !like.has(placed.get(c.to)?.definition.category ?? '')) continue
    const category = placed.get(c.from)?.definition.category
    if (category !== undefined) found.add(category)
  }
  return found
}

function middleOf(placements: readonly EffectivePlacement[]): PlanPoint {
  const sum = placements.reduce<PlanPoint>(([x, y], p) => [x + p.at[0], y + p.at[1]], [0, 0])
  return [sum[0] / placements.length, sum[1] / placements.length]
}

import { latinHypercubeColumn } from '../simulation/latin-hypercube'
import { normalCdf, normalInverse } from '../simulation/normal-distribution'
import { createRandom, type Random } from '../simulation/random'
import { triangularInverse } from '../simulation/triangular-inverse'
import type { IndirectShares } from './indirects'
import type { PriceClass } from './price-classes'
import type { RiskModel } from './risk-model'

/** One shared driver: what it was in each draw. */
export interface DriverDraws {
  readonly id: string
  readonly nameKey: string
  readonly values: Float64Array
}

/** Facility (indirects included) and hardware cost of each draw, in draw order. */
export interface CapexSimulation {
  readonly facility: Float64Array
  readonly hardware: Float64Array
  readonly drivers: readonly DriverDraws[]
}

/**
 * Monte-Carlo over shared drivers, by Latin hypercube. All prices of one market are drawn as one, triangular between
 * their summed low and high; the markets move together by a one-factor normal copula. On top come the factors of the
 * document's risk model (labour, exchange, local market) and its yes/no events. Contingency is money kept for such
 * events: only what they cost beyond it is added.
 */
export function simulateCapex(
  classes: readonly PriceClass[],
  shares: IndirectShares,
  model: RiskModel,
  options: { readonly seed: number; readonly draws: number },
): CapexSimulation {
  const { draws } = options
  const random = createRandom(options.seed)
  const prices = drawPrices(classes, model.priceCorrelation, draws, random)
  const factors = drawFactors(classes, model, draws, random)
  const events = drawEvents(classes, model, draws, random)

  const direct = new Float64Array(draws)
  const hardware = new Float64Array(draws)
  for (const priceClass of classes) {
    const { low, base, high } = priceClass.total
    const quantile = prices.quantiles.get(priceClass.market)
    const moving = factors.filter((factor) => factor.moves(priceClass)).map((factor) => factor.driver.values)
    const sums = priceClass.group === 'hardware' ? hardware : direct
    for (let run = 0; run < draws; run++) {
      let cost = quantile ? triangularInverse(quantile[run]!, low, base, high) : base
      for (const values of moving) cost *= values[run]!
      sums[run] = sums[run]! + cost
    }
  }
  const facility = direct.map((cost, run) => {
    const built = cost * (1 + shares.services)
    const happened = events.reduce((sum, event) => sum + event.values[run]!, 0)
    return built + Math.max(built * shares.contingency, happened)
  })
  return { facility, hardware, drivers: [...prices.drivers, ...factors.map((f) => f.driver), ...events] }
}

/** A quantile per draw for each market whose prices are uncertain, correlated through one common factor. */
function drawPrices(classes: readonly PriceClass[], correlation: number, draws: number, random: Random) {
  const uncertain = classes.filter(({ total }) => total.high > total.low)
  const markets = [...new Set(uncertain.map((c) => c.market))].sort()
  const normal = (): Float64Array => latinHypercubeColumn(draws, random).map(normalInverse)
  const common = markets.length > 1 ? normal() : null
  const [together, alone] = common ? [Math.sqrt(correlation), Math.sqrt(1 - correlation)] : [0, 1]
  const scores = markets.map((market) => {
    const own = normal()
    return { market, values: common ? own.map((z, run) => together * common[run]! + alone * z) : own }
  })
  return {
    quantiles: new Map<string, Float64Array>(scores.map(({ market, values }) => [market, values.map(normalCdf)])),
    drivers: scores.map(
      ({ market, values }): DriverDraws => ({ id: market, nameKey: `estimate.drivers.${market}`, values }),
    ),
  }
}

interface Factor {
  readonly driver: DriverDraws
  readonly moves: (priceClass: PriceClass) => boolean
}

/** Factors round 1 that multiply whole classes: labour, one per foreign currency, the local market. */
function drawFactors(
  classes: readonly PriceClass[],
  model: RiskModel,
  draws: number,
  random: Random,
): readonly Factor[] {
  const factor = (id: string, name: string, spread: RiskModel['labor'], moves: Factor['moves']): readonly Factor[] => {
    if (!spread || !classes.some(moves)) return []
    const { low, base, high } = spread
    const values = latinHypercubeColumn(draws, random).map((u) => triangularInverse(u, low, base, high))
    return [{ driver: { id, nameKey: `estimate.drivers.${name}`, values }, moves }]
  }
  const currencies = [...new Set(classes.flatMap((c) => c.foreign ?? []))].sort()
  return [
    ...factor('labor', 'labor', model.labor, (c) => c.market === 'labor'),
    ...currencies.flatMap((code) => factor(`currency:${code}`, 'currency', model.currency, (c) => c.foreign === code)),
    ...factor('market', 'market', model.market, (c) => c.group === 'facility'),
  ]
}

/** What each event costs in each draw: nothing where it does not happen. */
function drawEvents(
  classes: readonly PriceClass[],
  model: RiskModel,
  draws: number,
  random: Random,
): readonly DriverDraws[] {
  const direct = classes.reduce((sum, c) => sum + (c.group === 'facility' ? c.total.base : 0), 0)
  return model.events.map(({ id, nameKey, probability, impact_pct: impact }) => {
    const severity = latinHypercubeColumn(draws, random)
    const values = latinHypercubeColumn(draws, random).map((u, run) =>
      u < probability ? (direct * triangularInverse(severity[run]!, impact.low, impact.base, impact.high)) / 100 : 0,
    )
    return { id, nameKey, values }
  })
}

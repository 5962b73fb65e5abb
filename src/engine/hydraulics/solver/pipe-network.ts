import type { Fluid } from '../fluid'
import { type EliminationPlan, planElimination } from './elimination-order'
import type { PumpPoints } from './pump-points'

interface Ends {
  readonly from: number
  readonly to: number
}

/** A pipe; `lossCoefficient` is the sum over its fittings. */
export interface Pipe extends Ends {
  readonly kind: 'pipe'
  readonly length_m: number
  readonly bore_m: number
  readonly roughness_m: number
  readonly lossCoefficient: number
}

/** A pipe by Hazen and Williams, for comparison with literature. */
interface HazenWilliamsPipe extends Ends {
  readonly kind: 'hazen-williams'
  readonly length_m: number
  readonly bore_m: number
  /** Hazen-Williams C. */
  readonly coefficient: number
}

/** Equipment whose drop grows with the square of its flow, Pa = r·q². */
interface Resistance extends Ends {
  readonly kind: 'resistance'
  readonly resistance: number
}

/** A pump that lifts by `shutOff_Pa` − r·q², or by its points less r·q², and lets nothing back. */
interface Pump extends Ends {
  readonly kind: 'pump'
  readonly shutOff_Pa: number
  readonly resistance: number
  readonly points?: PumpPoints | undefined
}

export type NetworkLink = Pipe | HazenWilliamsPipe | Resistance | Pump

export interface NetworkNode {
  /** Pressure held here, Pa; absent where it is sought. */
  readonly fixed_Pa?: number
  /** Flow taken out here, m³/s. */
  readonly demand_m3s?: number
}

/** The law of a Hazen-Williams pipe; pipes by Darcy and Weisbach, equipment and pumps share the other, 0. */
export const HAZEN_WILLIAMS = 1
/** The law of a pump by points. */
export const PUMP_POINTS = 2
const HAZEN_WILLIAMS_EXPONENT = 1.852
const GRAVITY_m_s2 = 9.80665

/**
 * A looped network as arrays. The topology stays; coefficients may be edited in place (`minor`, `lift`), openings and
 * demands belong to a `FlowState`. Drop of a link, Pa: q|q|·(wall·f + minor) − lift.
 */
export interface PipeNetwork {
  readonly links: number
  readonly plan: EliminationPlan
  /** Place of each node: sought pressures in the order of elimination, then the held ones. */
  readonly placeOf: Int32Array
  /** Held pressures, Pa, by place less the number of sought ones. */
  readonly held_Pa: Float64Array
  readonly demand_m3s: Float64Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Entry of the matrix that joins both ends; the one past the last where an end is held. */
  readonly entry: Int32Array
  readonly law: Uint8Array
  /** Wall friction per unit of friction factor, or Hazen-Williams resistance. */
  readonly wall: Float64Array
  readonly minor: Float64Array
  readonly lift: Float64Array
  /** Reynolds number per flow, s/m³. */
  readonly reynolds: Float64Array
  /** Roughness over 3.7 bores. */
  readonly roughness: Float64Array
  /** Flow to start from, m³/s. */
  readonly guess_m3s: Float64Array
  /** Links that let nothing back. */
  readonly pumps: Int32Array
  /** Points of those that lift by points; may be edited in place. */
  readonly points: Map<number, PumpPoints>
}

/**
 * Compiles a network; the symbolic work is done here, once per topology.
 * @param like a network of the same nodes, held ones and links, whose order of elimination serves again
 */
export function buildPipeNetwork(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  fluid: Fluid,
  like?: PipeNetwork,
): PipeNetwork {
  const sought: number[] = []
  const held: number[] = []
  nodes.forEach(({ fixed_Pa }, i) => {
    if (fixed_Pa === undefined) sought.push(i)
    else held.push(i)
  })
  const plan = like?.plan ?? planElimination(sought.length, soughtPairs(sought, links))
  const placeOf = new Int32Array(nodes.length)
  sought.forEach((node, i) => {
    placeOf[node] = plan.placeOf[i]!
  })
  held.forEach((node, i) => {
    placeOf[node] = plan.size + i
  })
  const demand_m3s = new Float64Array(plan.size)
  sought.forEach((node) => {
    demand_m3s[placeOf[node]!] = nodes[node]!.demand_m3s ?? 0
  })
  const numbers = () => new Float64Array(links.length)
  const network = {
    links: links.length,
    plan,
    placeOf,
    held_Pa: Float64Array.from(held, (node) => nodes[node]!.fixed_Pa!),
    demand_m3s,
    from: Int32Array.from(links, ({ from }) => placeOf[from]!),
    to: Int32Array.from(links, ({ to }) => placeOf[to]!),
    entry: new Int32Array(links.length),
    law: new Uint8Array(links.length),
    wall: numbers(),
    minor: numbers(),
    lift: numbers(),
    reynolds: numbers(),
    roughness: numbers(),
    guess_m3s: numbers(),
    pumps: Int32Array.from(links.flatMap(({ kind }, i) => (kind === 'pump' ? [i] : []))),
    points: new Map<number, PumpPoints>(),
  }
  links.forEach((link, i) => {
    const { [i]: a = 0 } = network.from
    const { [i]: b = 0 } = network.to
    network.entry[i] = a < plan.size && b < plan.size ? plan.entryOf(a, b) : plan.entryRow.length
    writeLaw(network, i, link, fluid)
  })
  return network
}

/** Links between two sought pressures, as pairs of their numbers. */
function soughtPairs(sought: readonly number[], links: readonly NetworkLink[]): [number, number][] {
  const numberOf = new Map(sought.map((node, i) => [node, i]))
  return links.flatMap(({ from, to }): [number, number][] => {
    const a = numberOf.get(from)
    const b = numberOf.get(to)
    return a === undefined || b === undefined ? [] : [[a, b]]
  })
}

/** Resistance of fittings and equipment in a pipe, Pa·s²/m⁶ per unit of loss coefficient. */
export const lossResistance = (bore_m: number, density_kg_m3: number): number =>
  (8 * density_kg_m3) / (Math.PI ** 2 * bore_m ** 4)

function writeLaw(network: PipeNetwork, i: number, link: NetworkLink, { density_kg_m3, viscosity_m2_s }: Fluid): void {
  switch (link.kind) {
    case 'pipe': {
      const { bore_m, length_m } = link
      const velocityHead = lossResistance(bore_m, density_kg_m3)
      network.wall[i] = (velocityHead * length_m) / bore_m
      network.minor[i] = velocityHead * link.lossCoefficient
      network.reynolds[i] = 4 / (Math.PI * bore_m * viscosity_m2_s)
      network.roughness[i] = link.roughness_m / (3.7 * bore_m)
      network.guess_m3s[i] = guessIn(bore_m)
      return
    }
    case 'hazen-williams': {
      const { bore_m, length_m, coefficient } = link
      network.law[i] = HAZEN_WILLIAMS
      network.wall[i] =
        (10.667 * length_m * density_kg_m3 * GRAVITY_m_s2) / (coefficient ** HAZEN_WILLIAMS_EXPONENT * bore_m ** 4.871)
      network.guess_m3s[i] = guessIn(bore_m)
      return
    }
    case 'resistance':
      network.minor[i] = link.resistance
      network.guess_m3s[i] = Math.min(0.1, Math.sqrt(1e4 / Math.max(link.resistance, 1e4)))
      return
    case 'pump':
      network.minor[i] = link.resistance
      network.lift[i] = link.shutOff_Pa
      if (link.points) {
        network.law[i] = PUMP_POINTS
        network.points.set(i, link.points)
        network.guess_m3s[i] = link.points.at(-1)![0] / 2
        return
      }
      network.guess_m3s[i] =
        link.resistance > 0 ? Math.sqrt(Math.max(link.shutOff_Pa, 1) / (4 * link.resistance)) : 0.01
  }
}

/** At 0.3 m/s, as EPANET starts. */
const guessIn = (bore_m: number): number => (0.3 * Math.PI * bore_m ** 2) / 4

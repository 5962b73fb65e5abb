import type { NetworkLink, NetworkNode } from '../../src/engine/hydraulics/solver/pipe-network'

export interface CduRing {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
  /** The link of each CDU branch. */
  readonly branches: readonly number[]
}

const CDU_FLOW_m3s = 0.02
const CDU_DROP_Pa = 85e3
const METRES_BETWEEN_CDUS = 6

/** Branches differ, as a hall's do: nearer and farther from the main, older and newer strainers. */
const branchDrop_Pa = (i: number): number => CDU_DROP_Pa * (0.9 + (0.2 * ((i * 37) % 100)) / 100)

const main = (from: number, to: number, length_m: number): NetworkLink => ({
  kind: 'pipe',
  from,
  to,
  length_m,
  bore_m: 0.9,
  roughness_m: 4.5e-5,
  lossCoefficient: 0.6,
})

const branch = (i: number, from: number, to: number): NetworkLink => ({
  kind: 'pipe',
  from,
  to,
  length_m: 8 + (i % 5),
  bore_m: 0.125,
  roughness_m: 4.5e-5,
  lossCoefficient: branchLoss(i),
})

/** Loss coefficient of a CDU and its valves in its branch, whose bore is 125 mm. */
function branchLoss(i: number): number {
  const velocity_m_s = CDU_FLOW_m3s / ((Math.PI * 0.125 ** 2) / 4)
  return (2 * branchDrop_Pa(i)) / (995 * velocity_m_s ** 2)
}

const pump = (from: number, to: number, cdus: number, of: number): NetworkLink => {
  const head_Pa = 220e3
  const flow_m3s = (cdus * CDU_FLOW_m3s) / of
  return { kind: 'pump', from, to, shutOff_Pa: (4 / 3) * head_Pa, resistance: head_Pa / 3 / flow_m3s ** 2 }
}

/**
 * A facility-water ring as it is drawn: a supply and a return ring main with a CDU branch at every station, and two
 * pumps between the headers. With 240 CDUs it has 482 nodes and 724 links.
 */
export function drawnRing(cdus = 240): CduRing {
  const supply = (i: number) => 2 + (i % cdus)
  const back = (i: number) => 2 + cdus + (i % cdus)
  const nodes: NetworkNode[] = [{ fixed_Pa: 0 }, ...Array.from({ length: 2 * cdus + 1 }, () => ({}))]
  const links: NetworkLink[] = []
  for (let i = 0; i < cdus; i++) {
    links.push(main(supply(i), supply(i + 1), METRES_BETWEEN_CDUS))
    links.push(main(back(i + 1), back(i), METRES_BETWEEN_CDUS))
  }
  links.push(pump(0, 1, cdus, 2), pump(0, 1, cdus, 2), main(1, supply(0), 40), main(back(0), 0, 40))
  const first = links.length
  for (let i = 0; i < cdus; i++) links.push(branch(i, supply(i), back(i)))
  return { nodes, links, branches: Array.from({ length: cdus }, (_, i) => first + i) }
}

/**
 * The same ring folded: supply and return mirror each other, so a node stands for the difference of pressure between
 * both, and each stretch of main for both pipes.
 */
export function foldedRing(cdus = 240): CduRing {
  const station = (i: number) => 2 + (i % cdus)
  const twice = (link: NetworkLink): NetworkLink =>
    link.kind === 'pipe' ? { ...link, length_m: 2 * link.length_m, lossCoefficient: 2 * link.lossCoefficient } : link
  const nodes: NetworkNode[] = [{ fixed_Pa: 0 }, ...Array.from({ length: cdus + 1 }, () => ({}))]
  const links: NetworkLink[] = []
  for (let i = 0; i < cdus; i++) links.push(twice(main(station(i), station(i + 1), METRES_BETWEEN_CDUS)))
  links.push(pump(0, 1, cdus, 2), pump(0, 1, cdus, 2), twice(main(1, station(0), 40)))
  const first = links.length
  for (let i = 0; i < cdus; i++) links.push(branch(i, station(i), 0))
  return { nodes, links, branches: Array.from({ length: cdus }, (_, i) => first + i) }
}

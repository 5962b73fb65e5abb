import type { CoolantLoop } from './coolant-loops'

/** Where the pressures of the return are found. */
export interface ReturnNodes {
  /** Nodes of the network: node 0, where the pressure is held, those of the supply, those of the return. */
  readonly size: number
  /** Node of the return at each node of the supply; 0 everywhere where the return mirrors the supply. */
  readonly of: Int32Array
}

/** True where every run's return is the twin of its supply but for its length, so that half of the network is enough. */
export const returnMirrors = ({ connections }: CoolantLoop): boolean =>
  connections.every(
    ({ connection: { returnBore_m, returnLossCoefficient }, from, back }) =>
      back === from && returnBore_m === undefined && returnLossCoefficient === undefined,
  )

/**
 * Numbers the nodes of a loop's return. Pressure is held at the return of the first live source; a pump in the line has
 * one return for both its ports, as coolant passes it by on the way back.
 */
export function returnNodes(loop: CoolantLoop): ReturnNodes {
  const supply = loop.placements.length + 1
  const of = new Int32Array(supply)
  if (returnMirrors(loop)) return { size: supply, of }
  const inletOf = new Map(
    loop.inLine.flatMap(({ inlet, outlet }) => (inlet === null ? [] : [[outlet, inlet] as const])),
  )
  const held = (loop.sources.find(({ live }) => live) ?? loop.sources[0])?.outlet ?? 1
  let size = supply
  for (let node = 1; node < supply; node++) if (!inletOf.has(node)) of[node] = node === held ? 0 : size++
  for (const [outlet, inlet] of inletOf) of[outlet] = of[inlet]!
  return { size, of }
}

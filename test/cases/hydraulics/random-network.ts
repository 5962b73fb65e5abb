import fc from 'fast-check'
import type { NetworkLink, NetworkNode } from '../../../src/engine/hydraulics/solver/pipe-network'

export interface RandomNetwork {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}

/** Looped coolant networks: a pump from a header held at no pressure, pipes in loops, equipment back to the header. */
export const randomNetwork: fc.Arbitrary<RandomNetwork> = fc
  .record({
    size: fc.integer({ min: 3, max: 14 }),
    chords: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
    pumps: fc.integer({ min: 1, max: 3 }),
    seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ size, chords, pumps, seed }) => {
    const draw = (low: number, high: number) => low + (high - low) * seed.next().value!
    const nodes: NetworkNode[] = [{ fixed_Pa: 0 }]
    const links: NetworkLink[] = []
    const pipe = (from: number, to: number) =>
      links.push({
        kind: 'pipe',
        from,
        to,
        length_m: draw(2, 80),
        bore_m: [0.05, 0.08, 0.1, 0.15, 0.2][Math.floor(draw(0, 4.999))]!,
        roughness_m: draw(1e-6, 1e-4),
        lossCoefficient: draw(0, 8),
      })
    for (let i = 1; i <= size; i++) {
      nodes.push(draw(0, 1) < 0.3 ? { demand_m3s: draw(0, 0.002) } : {})
      if (i > 1) pipe(1 + Math.floor(draw(0, i - 1.001)), i)
      const at_m3s = draw(0.002, 0.006)
      links.push({ kind: 'resistance', from: i, to: 0, resistance: draw(40e3, 150e3) / at_m3s ** 2 })
    }
    for (const [a, b] of chords) if (a % size !== b % size) pipe(1 + (a % size), 1 + (b % size))
    for (let i = 0; i < pumps; i++) {
      const at_m3s = draw(0.02, 0.06)
      const head_Pa = draw(150e3, 250e3)
      links.push({ kind: 'pump', from: 0, to: 1, shutOff_Pa: (4 / 3) * head_Pa, resistance: head_Pa / 3 / at_m3s ** 2 })
    }
    return { nodes, links }
  })

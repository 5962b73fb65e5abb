/** A stream of numbers, each at least 0 and below 1. */
export type Random = () => number

/**
 * Seeded generator, xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021) with
 * its state spread from the seed by splitmix32. The engine owns no entropy: same seed, same stream on every machine.
 */
export function createRandom(seed: number): Random {
  let spread = seed >>> 0
  const next = (): number => {
    spread = (spread + 0x9e3779b9) >>> 0
    let z = spread
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  return xoshiro128(next(), next(), next(), next())
}

/** xoshiro128** from a given state, which must not be all zero. */
export function xoshiro128(s0: number, s1: number, s2: number, s3: number): Random {
  let [a, b, c, d] = [s0 | 0, s1 | 0, s2 | 0, s3 | 0]
  return () => {
    const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotateLeft(d, 11)
    return scrambled / 0x1_0000_0000
  }
}

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))

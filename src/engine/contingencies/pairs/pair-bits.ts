/** One bit for every ordered two of `n` numbers, a row of whole words for each first number. */
export interface PairBits {
  put(row: number, column: number): void
  drop(row: number, column: number): void
  has(row: number, column: number): boolean
  /** Puts the columns of a mask that has as many words as a row. */
  putRow(row: number, mask: Uint32Array): void
  count(): number
  /** Every pair that is in, `[row, column, row, column, ...]`, rows and in them columns rising. */
  list(): Int32Array
}

/** No pair of `n` members yet; n² bits. */
export function createPairBits(n: number): PairBits {
  const stride = (n + 31) >> 5
  const words = new Uint32Array(n * stride)
  const at = (row: number, column: number): number => row * stride + (column >> 5)
  const count = (): number => {
    let bits = 0
    for (let w = 0; w < words.length; w++) if (words[w] !== 0) bits += bitCount(words[w]!)
    return bits
  }
  return {
    put(row, column) {
      words[at(row, column)]! |= 1 << (column & 31)
    },
    drop(row, column) {
      words[at(row, column)]! &= ~(1 << (column & 31))
    },
    has: (row, column) => (words[at(row, column)]! & (1 << (column & 31))) !== 0,
    putRow(row, mask) {
      for (let w = 0; w < stride; w++) words[row * stride + w]! |= mask[w]!
    },
    count,
    list() {
      const pairs = new Int32Array(2 * count())
      let next = 0
      for (let row = 0; row < n; row++) {
        for (let w = 0; w < stride; w++) {
          for (let rest = words[row * stride + w]!; rest !== 0; rest &= rest - 1) {
            pairs[next++] = row
            pairs[next++] = (w << 5) + 31 - Math.clz32(rest & -rest)
          }
        }
      }
      return pairs
    },
  }
}

/** Ones in a word. */
function bitCount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555)
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333)
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

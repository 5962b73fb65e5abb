/** One side of a comparison: what it is called and one run of it. */
export interface Contender {
  readonly name: string
  run(): unknown
}

export interface Timing {
  readonly name: string
  readonly median_ms: number
  readonly p90_ms: number
}

/**
 * Times contenders in turn (A B A B), so that a busy moment of the machine hits both. Quick ones are repeated within a
 * round until it lasts a millisecond.
 */
export function compare(contenders: readonly Contender[], rounds = 15): Timing[] {
  const first = contenders.map(({ run }) => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  const repeats = first.map((ms) => Math.max(1, Math.ceil(1 / Math.max(ms, 1e-4))))
  // A peer that needs seconds is asked twice, or the comparison never ends.
  const slow = first.map((ms) => ms > 2000)
  const samples: number[][] = contenders.map(() => [])
  for (let round = 0; round < rounds + 3; round++) {
    contenders.forEach(({ run }, i) => {
      if (slow[i] && (round < 3 || round > 4)) return
      const start = performance.now()
      for (let r = 0; r < repeats[i]!; r++) run()
      if (round >= 3) samples[i]!.push((performance.now() - start) / repeats[i]!)
    })
  }
  return contenders.map(({ name }, i) => {
    const sorted = samples[i]!.sort((a, b) => a - b)
    return { name, median_ms: sorted[sorted.length >> 1]!, p90_ms: sorted[Math.floor(sorted.length * 0.9)]! }
  })
}

/** Prints a comparison; the first contender is ours, the others its peers. */
export function print(title: string, [ours, ...peers]: readonly Timing[]): void {
  console.log(`\n${title}`)
  const line = (t: Timing, note: string) =>
    console.log(
      `  ${t.name.padEnd(44)} ${format(t.median_ms).padStart(10)}  p90 ${format(t.p90_ms).padStart(10)}  ${note}`,
    )
  line(ours!, '')
  for (const peer of peers) line(peer, `${(peer.median_ms / ours!.median_ms).toFixed(1)} times ours`)
}

const format = (ms: number): string => (ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`)

import { appendFileSync } from 'node:fs'
import { bootstrapInterval } from './bootstrap-interval'

/** `npm run bench quick`: one size, and no peers outside Node. */
export const isQuick = process.env.GUSCIO_BENCH_LEVEL === 'quick'

/** One side of a comparison: what it is called and one run of it. */
export interface Contender {
  readonly name: string
  /** A peer in another process answers with the time that it measured itself, start-up left out. */
  run(): unknown
}

export interface Timing {
  readonly name: string
  readonly median_ms: number
  readonly p90_ms: number
  readonly p99_ms?: number
  /** One a round, rising; without them a comparison has no interval. */
  readonly samples_ms?: readonly number[]
}

/** What a contender in another process answers with. */
export class OwnTime {
  readonly elapsed_ms: number
  constructor(elapsed_ms: number) {
    this.elapsed_ms = elapsed_ms
  }
}

/** Beyond this a peer is asked fewer times, or the comparison never ends. */
const SLOW_ms = 500
const ROUNDS_OF_THE_SLOW = 3
/** Beyond this it is asked once, and that is the answer. */
const VERY_SLOW_ms = 5000
const WARM_UP = 3

/**
 * A task of its own for each run, as an edit has in the app: what a weak reference was made to or read from is held until
 * the task ends, and with it all that a row of runs leaves behind.
 */
const nextTask = (): Promise<void> => new Promise((done) => setImmediate(done))

/**
 * Times contenders in turn (A B A B), so that a busy moment of the machine hits both. Quick ones are repeated within a
 * round until it lasts a millisecond.
 */
export async function compare(contenders: readonly Contender[], rounds = 15): Promise<Timing[]> {
  const time = (run: () => unknown, repeats: number): number => {
    const start = performance.now()
    for (let r = 1; r < repeats; r++) run()
    const answer = run()
    return answer instanceof OwnTime ? answer.elapsed_ms : (performance.now() - start) / repeats
  }
  const took_ms: number[] = []
  const first: number[] = []
  for (const { run } of contenders) {
    await nextTask()
    const start = performance.now()
    first.push(time(run, 1))
    took_ms.push(performance.now() - start)
  }
  const repeats = first.map((ms) => Math.max(1, Math.ceil(1 / Math.max(ms, 1e-4))))
  const samples: number[][] = contenders.map((_, i) => (took_ms[i]! > VERY_SLOW_ms ? [first[i]!] : []))
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const [i, { run }] of contenders.entries()) {
      if (took_ms[i]! > VERY_SLOW_ms) continue
      if (first[i]! > SLOW_ms && (round < WARM_UP || round >= WARM_UP + ROUNDS_OF_THE_SLOW)) continue
      await nextTask()
      const ms = time(run, repeats[i]!)
      if (round >= WARM_UP) samples[i]!.push(ms)
    }
  }
  return contenders.map(({ name }, i) => timingOf(name, samples[i]!))
}

/** A series ends after so many runs, or after so long where so few have been made by then. */
const LONGEST_SERIES = 300
const SHORTEST_SERIES = 60
const SERIES_ms = 4000

/**
 * Times one contender alone, run after run, its own garbage collection included: the tail of a comparison holds that of
 * its peers, which leave far more behind. What was left before is cleared away first.
 */
export async function series(name: string, run: () => unknown): Promise<Timing> {
  for (let r = 0; r < WARM_UP * 4; r++) {
    await nextTask()
    run()
  }
  await nextTask()
  globalThis.gc?.()
  const samples: number[] = []
  const end = performance.now() + SERIES_ms
  while (samples.length < LONGEST_SERIES && (samples.length < SHORTEST_SERIES || performance.now() < end)) {
    await nextTask()
    const start = performance.now()
    run()
    samples.push(performance.now() - start)
  }
  return timingOf(`${name}, ${samples.length} in a row`, samples)
}

/** The spread of what was measured, milliseconds, one a round. */
export function timingOf(name: string, measured_ms: readonly number[]): Timing {
  const samples_ms = [...measured_ms].sort((a, b) => a - b)
  const at = (share: number) => samples_ms[Math.min(samples_ms.length - 1, Math.floor(samples_ms.length * share))]!
  return { name, median_ms: at(0.5), p90_ms: at(0.9), p99_ms: at(0.99), samples_ms }
}

let subject = ''

/** Names what the next comparisons are about, in the table that ends the run. */
export function about(name: string): void {
  subject = name
}

/** Prints a comparison; the first contender is ours, the others its peers, with the ratio of medians and its interval. */
export function print(title: string, [ours, ...peers]: readonly Timing[]): void {
  console.log(`\n${title}`)
  const line = (t: Timing, note: string) => {
    const p99 = t.p99_ms === undefined ? '' : `  p99 ${format(t.p99_ms).padStart(10)}`
    console.log(
      `  ${t.name.padEnd(52)} ${format(t.median_ms).padStart(10)}  p90 ${format(t.p90_ms).padStart(10)}${p99}  ${note}`,
    )
  }
  line(ours!, '')
  for (const peer of peers) line(peer, `${sig(peer.median_ms / ours!.median_ms)} times ours${interval(peer, ours!)}`)
  record(title, ours!, peers)
}

/** A line for each peer in the table that ends the run, or one for what has none. */
function record(title: string, ours: Timing, peers: readonly Timing[]): void {
  const file = process.env.GUSCIO_BENCH_RECORD
  if (!file) return
  const spread = `${format(ours.p90_ms)}, ${ours.p99_ms === undefined ? '-' : format(ours.p99_ms)}`
  const rows = peers.map((peer) => [
    `${format(peer.median_ms)}, ${peer.name.replace(/^peer: /, '')}`,
    `${sig(peer.median_ms / ours.median_ms)}${interval(peer, ours)}`,
  ])
  for (const [peer, ratio] of rows.length > 0 ? rows : [['-', '-']])
    appendFileSync(
      file,
      `${JSON.stringify([subject ? `${subject}: ${title}` : title, format(ours.median_ms), spread, peer, ratio])}\n`,
    )
}

function interval(peer: Timing, ours: Timing): string {
  if (!peer.samples_ms || !ours.samples_ms) return ''
  const { low, high } = bootstrapInterval(peer.samples_ms, ours.samples_ms)
  const few = peer.samples_ms.length < FEW_ROUNDS ? `; ${peer.samples_ms.length} rounds` : ''
  return ` (95 %: ${sig(low)} to ${sig(high)}${few})`
}

const FEW_ROUNDS = 15
const format = (ms: number): string => (ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`)
const sig = (x: number): string => Number(x.toPrecision(3)).toString()

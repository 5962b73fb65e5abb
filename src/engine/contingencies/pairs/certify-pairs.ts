import type { PairCounts } from '../../results'
import { findInteractingPairs } from './interacting-pairs'
import { createPairBits, type PairBits } from './pair-bits'
import { type PairSweepInput, type PairVisit, sweepPairs } from './sweep-pairs'

export interface CertifyInput extends PairSweepInput {
  /** By component: 1 where its outage alone loses or overloads something. */
  readonly failsAlone: Uint8Array
}

/** Which two components may be out at once, for every two of the site. Components are told by their numbers. */
export interface PairCertificate {
  readonly counts: PairCounts
  /** True where both out lose or overload something; `c` is the lower number. */
  fails(c: number, d: number): boolean
  /** All failing pairs in document order, `[c, d, c, d, ...]`. */
  failingPairs(): Int32Array
  /** The one of two that leaves the other idle, so that it alone tells of both; null where neither does. */
  hostOf(c: number, d: number): number | null
}

/**
 * Judges every pair: the few that interact are solved, of the others one or both singles tell. Nothing is made for a
 * pair but a bit, so that the 29 million of 500 MW fit in a few megabytes.
 * @param onFailing is told of the solved pairs that fail, in no order, while their state is at hand
 */
export function certifyPairs(input: CertifyInput, onFailing?: PairVisit): PairCertificate {
  const { network, failsAlone, footprints } = input
  const n = network.components.length
  const interacting = findInteractingPairs(network, input.limits, input.normal, footprints)
  const idle = createPairBits(n)
  for (let k = 0; k < footprints.idle.length; k += 2) idle.put(footprints.idle[k]!, footprints.idle[k + 1]!)
  const failing = failingBySingles(failsAlone)
  // What is left idle adds nothing of its own, and takes nothing away.
  for (let k = 0; k < footprints.idle.length; k += 2) {
    const [host, other] = [footprints.idle[k]!, footprints.idle[k + 1]!]
    if (!failsAlone[host]) failing.drop(Math.min(host, other), Math.max(host, other))
  }

  const solved = interacting.list()
  sweepPairs(input, solved, (c, d, state, reach, watch) => {
    if (watch.unserved(state, reach).length > 0 || watch.exceeded(state, reach).length > 0) {
      failing.put(c, d)
      onFailing?.(c, d, state, reach, watch)
    } else failing.drop(c, d)
  })

  const total = n === 0 ? 0 : (n * (n - 1)) / 2
  const evaluated = solved.length / 2
  return {
    counts: { total, evaluated, implied: total - evaluated, failing: failing.count() },
    fails: failing.has,
    failingPairs: failing.list,
    hostOf: (c, d) => (idle.has(c, d) ? c : idle.has(d, c) ? d : null),
  }
}

/** Every pair of which one fails alone. */
function failingBySingles(failsAlone: Uint8Array): PairBits {
  const n = failsAlone.length
  const failing = createPairBits(n)
  const fails = new Uint32Array((n + 31) >> 5)
  const any = new Uint32Array((n + 31) >> 5)
  for (let i = 0; i < n; i++) {
    any[i >> 5]! |= 1 << (i & 31)
    if (failsAlone[i]) fails[i >> 5]! |= 1 << (i & 31)
  }
  for (let row = 0; row < n; row++) {
    // Only numbers above the row's own.
    for (const mask of [fails, any]) {
      mask.fill(0, 0, row >> 5)
      mask[row >> 5]! &= ~(1 << (row & 31))
    }
    failing.putRow(row, failsAlone[row] ? any : fails)
  }
  return failing
}

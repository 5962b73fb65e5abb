/**
 * Reduced ordered binary decision diagrams over independent events, each either up or down (Bryant 1986). Functions
 * are node numbers: equal functions have equal numbers. Each node carries, from the moment it is made, the probability
 * that its function is false and how often a year it turns false, so that no second pass is needed.
 *
 * With a `depth`, only that many events down along a path are followed, and what lies beyond is the constant `UNKNOWN`:
 * figures are then bounds. For functions that rise with every event, whatever `UNKNOWN` stands for.
 */
export interface DecisionDiagram {
  /** Nodes made so far; children have lower numbers than their parents. */
  size(): number
  /** Place of the tested event in the order; meaningless for the two constants. */
  levelOf(node: number): number
  /** The function where the tested event is down, and where it is up. */
  lowOf(node: number): number
  highOf(node: number): number
  /** The function "event of this level is up". */
  event(level: number): number
  and(a: number, b: number): number
  or(a: number, b: number): number
  /** Probability that the function is false; at least that, where some of it is unknown. */
  unavailability(node: number): number
  /** Probability of what is beyond the depth; 0 without one. */
  unknown(node: number): number
  /** How often a year the function turns from true to false, for functions that rise with every event: at least. */
  failures_perYear(node: number): number
  /** The same, at most. */
  mostFailures_perYear(node: number): number
}

/** The constant functions. */
export const NEVER = 0
export const ALWAYS = 1
export const UNKNOWN = 2
/** The number of the first node that tests anything. */
export const FIRST_NODE = 3

/** Thrown where a function would need more nodes than allowed: the network is too entangled for this order. */
export class DiagramTooLarge extends Error {}

export interface EventFigures {
  /** Probability that the event of each level is down. */
  readonly down: Float64Array
  /** How often a year it goes down, counted over the whole year. */
  readonly failures_perYear: Float64Array
}

export interface DiagramLimits {
  /** Most nodes, below 2^24; 600,000 unless given. */
  readonly maxNodes?: number
  /** Most events down along a path, below 64; all of them unless given. */
  readonly depth?: number
}

const FIRST_CAPACITY = 1 << 14

/**
 * An empty diagram over the events of `figures`; throws `DiagramTooLarge` from its operations.
 *
 * Unavailability of a node: p·U(high) + q·U(low), sums of positive terms, so that nothing cancels near zero. Its
 * failure frequency is the derivative Σ ω_i·∂U/∂q_i carried along (Vesely's frequency formula for coherent systems).
 * Bounds are those of interval arithmetic: what is unknown may be false or true, and fails at most as often as events do.
 */
export function createDecisionDiagram(
  { down, failures_perYear }: EventFigures,
  { maxNodes = 600_000, depth }: DiagramLimits = {},
): DecisionDiagram {
  let capacity = FIRST_CAPACITY
  let level = new Int32Array(capacity)
  let low = new Int32Array(capacity)
  let high = new Int32Array(capacity)
  let unavailable = new Float64Array(capacity)
  let unknown = new Float64Array(capacity)
  let frequency = new Float64Array(capacity)
  let mostFrequent = new Float64Array(capacity)
  let table = new Int32Array(capacity * 2)
  let size = FIRST_NODE
  const constantLevel = down.length
  level[NEVER] = constantLevel
  level[ALWAYS] = constantLevel
  level[UNKNOWN] = constantLevel
  unavailable[NEVER] = 1
  unknown[UNKNOWN] = 1
  mostFrequent[UNKNOWN] = failures_perYear.reduce((sum, each) => sum + each, 0)
  const budget = depth ?? 0
  const perFailure = depth === undefined ? 0 : 1
  let andCache = createCache(capacity * 2)
  let orCache = createCache(capacity * 2)

  const slotOf = (l: number, lo: number, hi: number): number => {
    const mask = table.length - 1
    let slot = hash(l, lo, hi) & mask
    for (;;) {
      const node = table[slot]!
      if (node === 0 || (level[node] === l && low[node] === lo && high[node] === hi)) return slot
      slot = (slot + 1) & mask
    }
  }

  const grow = (): void => {
    capacity *= 2
    level = resized(level, new Int32Array(capacity))
    low = resized(low, new Int32Array(capacity))
    high = resized(high, new Int32Array(capacity))
    unavailable = resized(unavailable, new Float64Array(capacity))
    unknown = resized(unknown, new Float64Array(capacity))
    frequency = resized(frequency, new Float64Array(capacity))
    mostFrequent = resized(mostFrequent, new Float64Array(capacity))
    table = new Int32Array(capacity * 2)
    andCache = createCache(capacity * 2)
    orCache = createCache(capacity * 2)
    for (let node = FIRST_NODE; node < size; node++) table[slotOf(level[node]!, low[node]!, high[node]!)] = node
  }

  const make = (l: number, lo: number, hi: number): number => {
    if (lo === hi) return lo
    let slot = slotOf(l, lo, hi)
    const known = table[slot]!
    if (known !== 0) return known
    if (size >= maxNodes) throw new DiagramTooLarge(`a function of the site needs more than ${maxNodes} nodes`)
    if (size === capacity) {
      grow()
      slot = slotOf(l, lo, hi)
    }
    const node = size++
    const q = down[l]!
    const p = 1 - q
    level[node] = l
    low[node] = lo
    high[node] = hi
    unavailable[node] = p * unavailable[hi]! + q * unavailable[lo]!
    unknown[node] = p * unknown[hi]! + q * unknown[lo]!
    const fall = unavailable[lo]! - unavailable[hi]!
    const omega = failures_perYear[l]!
    frequency[node] = p * frequency[hi]! + q * frequency[lo]! + omega * Math.max(0, fall - unknown[hi]!)
    mostFrequent[node] = p * mostFrequent[hi]! + q * mostFrequent[lo]! + omega * (fall + unknown[lo]!)
    table[slot] = node
    return node
  }

  /** Both operations: `absorbing` decides alone (never for and, always for or), the other constant changes nothing. */
  const combine = (a: number, b: number, absorbing: number, left: number): number => {
    const neutral = absorbing === NEVER ? ALWAYS : NEVER
    if (a === b || b === neutral) return a
    if (a === neutral) return b
    if (a === absorbing || b === absorbing) return absorbing
    if (left < 0 || a === UNKNOWN || b === UNKNOWN) return UNKNOWN
    const [x, y] = a < b ? [a, b] : [b, a]
    // What is left of the depth belongs to the question.
    const key = (x << 6) | left
    const before = absorbing === NEVER ? andCache : orCache
    const known = hash(left, x, y) & (before.left.length - 1)
    if (before.left[known] === key && before.right[known] === y) return before.result[known]!
    const l = Math.min(level[x]!, level[y]!)
    const lo = combine(level[x] === l ? low[x]! : x, level[y] === l ? low[y]! : y, absorbing, left - perFailure)
    const hi = combine(level[x] === l ? high[x]! : x, level[y] === l ? high[y]! : y, absorbing, left)
    const result = make(l, lo, hi)
    // The cache may have grown meanwhile.
    const cache = absorbing === NEVER ? andCache : orCache
    const slot = hash(left, x, y) & (cache.left.length - 1)
    cache.left[slot] = key
    cache.right[slot] = y
    cache.result[slot] = result
    return result
  }

  return {
    size: () => size,
    levelOf: (node) => level[node]!,
    lowOf: (node) => low[node]!,
    highOf: (node) => high[node]!,
    event: (l) => make(l, NEVER, ALWAYS),
    and: (a, b) => combine(a, b, NEVER, budget),
    or: (a, b) => combine(a, b, ALWAYS, budget),
    unavailability: (node) => unavailable[node]!,
    unknown: (node) => unknown[node]!,
    failures_perYear: (node) => frequency[node]!,
    mostFailures_perYear: (node) => mostFrequent[node]!,
  }
}

interface Cache {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly result: Int32Array
}

/** Remembers results of one operation; `size` is a power of two, and a later result may take the place of an earlier. */
const createCache = (size: number): Cache => ({
  left: new Int32Array(size),
  right: new Int32Array(size),
  result: new Int32Array(size),
})

const hash = (l: number, a: number, b: number): number => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(l, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}

function resized<T extends Int32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old as never)
  return fresh
}

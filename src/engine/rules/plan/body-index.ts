import type { Box } from '../../../geometry/box'
import type { EffectivePlacement } from '../../../model/effective-site'
import { type Body, shapeOf } from './body'
import { mountingOf } from './mounting'
import { indexShapes, type ShapeIndex } from './shape-index'

/** What stands on the floor: what an edit left alone stays in one index, the little that it did not goes into another. */
export interface BodyIndex {
  /** In document order. */
  readonly bodies: readonly Body[]
  /** Bodies whose box meets the given one; with `after`, those of a higher number. */
  near(box: Box, after?: number): readonly Body[]
  meets(box: Box): boolean
  readonly settled: Settled
  /** Bodies that are not among the settled, by rising number. */
  readonly loose: readonly Body[]
  /** By number: 1 where a settled body does not stand there any more. */
  readonly gone: Uint8Array
  /** Place among the bodies of each placement, -1 where it does not stand on the floor. */
  readonly placeOf: Int32Array
}

/** Bodies as they were indexed together; their numbers are their places. */
interface Settled {
  readonly count: number
  readonly index: ShapeIndex<Body>
}

/** Beyond this many bodies outside the large index it is built anew. */
const LOOSE_LIMIT = 1000

/** Sorts all that has a size into one index; O(n log n). */
export function createBodyIndex(placements: readonly EffectivePlacement[]): BodyIndex {
  const bodies: Body[] = []
  const placeOf = new Int32Array(placements.length).fill(-1)
  placements.forEach((placement, k) => {
    const body = bodyOf(placement, bodies.length)
    if (!body) return
    placeOf[k] = bodies.length
    bodies.push(body)
  })
  const settled = { count: bodies.length, index: indexShapes(bodies) }
  return bodyIndex(bodies, placeOf, settled, [], new Uint8Array(bodies.length))
}

/**
 * The index after an edit; null where a new one is due: too much has changed, or something that stands on the floor was
 * put between what was there.
 */
export function editBodyIndex(
  index: BodyIndex,
  before: readonly EffectivePlacement[],
  placements: readonly EffectivePlacement[],
): BodyIndex | null {
  return editInPlace(index, before, placements) ?? editByWalk(index, before, placements)
}

/** Where the list kept its length and its ids: only what differs is looked at. */
function editInPlace(
  index: BodyIndex,
  before: readonly EffectivePlacement[],
  placements: readonly EffectivePlacement[],
): BodyIndex | null {
  if (before.length !== placements.length) return null
  const changed: number[] = []
  for (let k = 0; k < placements.length; k++) if (before[k] !== placements[k]) changed.push(k)
  if (changed.length > LOOSE_LIMIT) return null
  const bodies = index.bodies.slice()
  const gone = index.gone.slice()
  const moved: Body[] = []
  const left = new Set<Body>()
  for (const k of changed) {
    const place = index.placeOf[k]!
    const old = place < 0 ? undefined : bodies[place]
    const body = bodyOf(placements[k]!, old?.number ?? 0)
    if (before[k]!.id !== placements[k]!.id || !body !== !old) return null
    if (!old || !body) continue
    left.add(old)
    if (old.number < index.settled.count) gone[old.number] = 1
    bodies[place] = body
    moved.push(body)
  }
  const loose = [...index.loose.filter((body) => !left.has(body)), ...moved].sort(byNumber)
  return loose.length > LOOSE_LIMIT ? null : bodyIndex(bodies, index.placeOf, index.settled, loose, gone)
}

/** Where placements came or went. */
function editByWalk(
  index: BodyIndex,
  before: readonly EffectivePlacement[],
  placements: readonly EffectivePlacement[],
): BodyIndex | null {
  const bodies: Body[] = []
  const placeOf = new Int32Array(placements.length).fill(-1)
  const gone = index.gone.slice()
  const left = new Set<Body>()
  const moved: Body[] = []
  let next = Math.max(index.settled.count, 1 + (index.loose.at(-1)?.number ?? -1))
  let k = 0
  /** The body of `before[k]`, which does not stand there any more. */
  const skip = (): Body | undefined => {
    const place = index.placeOf[k++]!
    const body = place < 0 ? undefined : index.bodies[place]
    if (!body) return undefined
    left.add(body)
    if (body.number < index.settled.count) gone[body.number] = 1
    return body
  }
  const stays = new Set(placements.map((p) => p.id))
  for (let at = 0; at < placements.length; at++) {
    const q = placements[at]!
    while (k < before.length && before[k] !== q && !stays.has(before[k]!.id)) skip()
    const p = before[k]
    if (p === q) {
      const place = index.placeOf[k++]!
      if (place >= 0) placeOf[at] = bodies.push(index.bodies[place]!) - 1
      continue
    }
    if (p && p.id !== q.id) return null
    const stood = p && skip()
    const body = bodyOf(q, stood?.number ?? next)
    if (!body) continue
    if (!stood) {
      if (p) return null
      next++
    }
    placeOf[at] = bodies.push(body) - 1
    moved.push(body)
    if (moved.length > LOOSE_LIMIT) return null
  }
  while (k < before.length) skip()
  const loose = [...index.loose.filter((body) => !left.has(body)), ...moved].sort(byNumber)
  return loose.length > LOOSE_LIMIT ? null : bodyIndex(bodies, placeOf, index.settled, loose, gone)
}

const byNumber = (a: Body, b: Body): number => a.number - b.number

function bodyIndex(
  bodies: readonly Body[],
  placeOf: Int32Array,
  settled: Settled,
  loose: readonly Body[],
  gone: Uint8Array,
): BodyIndex {
  const isWhole = loose.length === 0 && !gone.includes(1)
  const others = indexShapes(loose)
  const stands = (body: Body): boolean => gone[body.number] === 0
  return {
    bodies,
    settled,
    loose,
    gone,
    placeOf,
    near(box, after = -1) {
      if (isWhole && after < 0) return settled.index.near(box)
      const found = settled.index.near(box, (body) => body.number > after && stands(body))
      if (loose.length > 0) found.push(...others.near(box, (body) => body.number > after))
      return found
    },
    meets: (box) =>
      isWhole ? settled.index.meets(box) : others.meets(box) || settled.index.near(box, stands).length > 0,
  }
}

function bodyOf(placement: EffectivePlacement, number: number): Body | null {
  const size_m = placement.definition.size_m
  if (!size_m || mountingOf(placement.definition) !== 'floor') return null
  const [width_m, depth_m] = size_m
  const { at, rotation_deg } = placement
  return { ...shapeOf({ centre_m: at, width_m, depth_m, rotation_deg }), placement, number }
}

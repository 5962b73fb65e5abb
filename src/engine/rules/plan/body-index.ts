import Flatbush from 'flatbush'
import type { EffectivePlacement } from '../../../model/effective-site'
import { type Body, type Box, boxesMeet, type Shape, shapeOf } from './body'
import { mountingOf } from './mounting'

/** What stands on the floor, with a packed tree of what an edit left alone and a short list of what it did not. */
export interface BodyIndex {
  /** In document order. */
  readonly bodies: readonly Body[]
  /** Bodies whose box meets the given one; with `after`, those of a higher number. */
  near(box: Box, after?: number): readonly Body[]
  meets(box: Box): boolean
  /** Bodies in the tree, by number. */
  readonly packed: readonly Body[]
  readonly tree: ReturnType<typeof indexShapes<Body>>
  /** Numbers whose body in the tree does not stand there any more. */
  readonly gone: ReadonlySet<number>
  /** Bodies that are not in the tree. */
  readonly loose: readonly Body[]
}

/** Beyond this many bodies outside the tree a new tree is cheaper than looking through them. */
const LOOSE_LIMIT = 64

export function createBodyIndex(placements: readonly EffectivePlacement[]): BodyIndex {
  const bodies: Body[] = []
  for (const placement of placements) {
    const body = bodyOf(placement, bodies.length)
    if (body) bodies.push(body)
  }
  return bodyIndex(bodies, bodies, indexShapes(bodies), new Set(), [])
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
  const bodies: Body[] = []
  const gone = new Set(index.gone)
  let loose = index.loose
  let next = Math.max(index.packed.length, 1 + (loose.at(-1)?.number ?? -1))
  let k = 0
  let b = 0
  const drop = (body: Body): void => {
    if (body.number < index.packed.length) gone.add(body.number)
    loose = loose.filter((l) => l !== body)
  }
  const skip = (): void => {
    const body = index.bodies[b]
    if (body?.placement === before[k]) {
      drop(body!)
      b++
    }
    k++
  }
  const stays = new Set(placements.length === before.length ? [] : placements.map((p) => p.id))
  for (const q of placements) {
    while (stays.size > 0 && k < before.length && before[k] !== q && !stays.has(before[k]!.id)) skip()
    const p = before[k]
    const body = index.bodies[b]
    if (p === q) {
      if (body?.placement === p) {
        bodies.push(body!)
        b++
      }
      k++
      continue
    }
    if (p && p.id !== q.id) return null
    const stood = p && body?.placement === p ? body.number : null
    if (p) skip()
    const moved = bodyOf(q, stood ?? next)
    if (!moved) continue
    if (stood === null) {
      if (p) return null
      next++
    }
    bodies.push(moved)
    loose = [...loose, moved].sort((x, y) => x.number - y.number)
    if (loose.length > LOOSE_LIMIT) return null
  }
  while (k < before.length) skip()
  return bodyIndex(bodies, index.packed, index.tree, gone, loose)
}

function bodyIndex(
  bodies: readonly Body[],
  packed: readonly Body[],
  tree: BodyIndex['tree'],
  gone: ReadonlySet<number>,
  loose: readonly Body[],
): BodyIndex {
  const stands = (body: Body): boolean => !gone.has(body.number)
  return {
    bodies,
    packed,
    tree,
    gone,
    loose,
    near(box, after = -1) {
      const found = tree.near(box, after)
      if (gone.size === 0 && loose.length === 0) return found
      return [...found.filter(stands), ...loose.filter((b) => b.number > after && boxesMeet(b.box, box))]
    },
    meets(box) {
      if (gone.size === 0 && loose.length === 0) return tree.meets(box)
      return loose.some((b) => boxesMeet(b.box, box)) || (tree.meets(box) && tree.near(box).some(stands))
    },
  }
}

function bodyOf(placement: EffectivePlacement, number: number): Body | null {
  const size_m = placement.definition.size_m
  if (!size_m || mountingOf(placement.definition) !== 'floor') return null
  const [width_m, depth_m] = size_m
  const { at, rotation_deg } = placement
  return { ...shapeOf({ centre_m: at, width_m, depth_m, rotation_deg }), placement, number }
}

/** Packs shapes into a tree; O(n log n). */
export function indexShapes<S extends Shape>(shapes: readonly S[]) {
  if (shapes.length === 0) return { near: (): readonly S[] => [], meets: () => false }
  const tree = new Flatbush(shapes.length)
  for (const { box } of shapes) tree.add(box.minX, box.minY, box.maxX, box.maxY)
  tree.finish()
  return {
    near: ({ minX, minY, maxX, maxY }: Box, after = -1): readonly S[] =>
      tree.search(minX, minY, maxX, maxY, (i) => i > after).map((i) => shapes[i]!),
    meets: ({ minX, minY, maxX, maxY }: Box): boolean => tree.collides(minX, minY, maxX, maxY),
  }
}

import type { LinearColour } from '../colour/ramp'
import { type ShapeKind, shapeKinds } from '../shapes/shape-kinds'
import type { Body } from './body'

/** How one instance is drawn beyond its colour; added up in the fourth paint channel. */
export const mark = { none: 0, hatched: 1, selected: 2, hovered: 4 } as const

/** Slots that changed since they were last taken, first to last. */
export interface SlotRange {
  readonly first: number
  readonly count: number
}

/** Instances of one shape as the arrays that a graphics card takes. */
export interface ShapeBatch {
  readonly kind: ShapeKind
  readonly ids: readonly string[]
  /** x, y, z in plan metres and rotation in radians. */
  readonly poses: Float32Array
  /** Width, depth, height in metres. */
  readonly sizes: Float32Array
  /** Red, green, blue (linear) and marks. */
  readonly paints: Float32Array
  /** 1 where the instance is not drawn for now. */
  readonly hidden: Uint8Array
}

class Batch implements ShapeBatch {
  ids: string[] = []
  poses = new Float32Array(0)
  sizes = new Float32Array(0)
  paints = new Float32Array(0)
  hidden = new Uint8Array(0)
  readonly bodyChanges = new ChangedSlots()
  readonly paintChanges = new ChangedSlots()
  constructor(readonly kind: ShapeKind) {}

  reserve(count: number): void {
    if (this.poses.length >= count * 4) return
    const room = Math.max(16, Math.ceil(count * 1.25))
    const grow = (old: Float32Array, per: number): Float32Array<ArrayBuffer> => {
      const next = new Float32Array(room * per)
      next.set(old)
      return next
    }
    this.poses = grow(this.poses, 4)
    this.sizes = grow(this.sizes, 3)
    this.paints = grow(this.paints, 4)
    this.hidden = new Uint8Array(room)
  }
}

class ChangedSlots {
  #first = Number.POSITIVE_INFINITY
  #last = -1
  add(slot: number): void {
    this.#first = Math.min(this.#first, slot)
    this.#last = Math.max(this.#last, slot)
  }
  take(): SlotRange | null {
    const range = this.#last < 0 ? null : { first: this.#first, count: this.#last - this.#first + 1 }
    this.#first = Number.POSITIVE_INFINITY
    this.#last = -1
    return range
  }
}

/** Keeps every body in the batch of its shape and remembers which slots changed. Knows no graphics. */
export class InstanceTable {
  readonly #batches = new Map<ShapeKind, Batch>(shapeKinds.map((kind) => [kind, new Batch(kind)]))
  readonly #places = new Map<string, { readonly batch: Batch; readonly slot: number }>()
  #bodies: readonly Body[] = []
  #hidden: readonly string[] = []

  /** All batches with at least one instance. */
  batches(): ShapeBatch[] {
    return [...this.#batches.values()].filter((b) => b.ids.length > 0)
  }

  /** Puts the given bodies in the table; only slots whose figures differ count as changed. */
  setBodies(bodies: readonly Body[]): void {
    const before = this.#bodies
    this.#bodies = bodies
    if (!isSameCast(before, bodies)) this.#deal(bodies)
    else for (let i = 0; i < bodies.length; i++) if (bodies[i] !== before[i]) this.#pose(bodies[i]!)
  }

  /** Leaves these out of the picture until told otherwise; ids that are not there do no harm. */
  setHidden(ids: readonly string[]): void {
    if (ids === this.#hidden) return
    this.#markHidden(this.#hidden, 0)
    this.#hidden = ids
    this.#markHidden(ids, 1)
  }

  /** Colours one instance; does nothing for an id that is not there. */
  setPaint(id: string, colour: LinearColour, marks: number): void {
    const place = this.#places.get(id)
    if (!place) return
    if (write4(place.batch.paints, place.slot * 4, colour[0], colour[1], colour[2], marks))
      place.batch.paintChanges.add(place.slot)
  }

  takeBodyChanges(kind: ShapeKind): SlotRange | null {
    return this.#batches.get(kind)!.bodyChanges.take()
  }

  takePaintChanges(kind: ShapeKind): SlotRange | null {
    return this.#batches.get(kind)!.paintChanges.take()
  }

  /** Gives every body its slot anew. */
  #deal(bodies: readonly Body[]): void {
    this.#places.clear()
    for (const batch of this.#batches.values()) batch.ids = []
    for (const body of bodies) {
      const batch = this.#batches.get(body.kind)!
      this.#places.set(body.id, { batch, slot: batch.ids.length })
      batch.ids.push(body.id)
    }
    for (const batch of this.#batches.values()) {
      batch.reserve(batch.ids.length)
      batch.hidden.fill(0)
    }
    this.#markHidden(this.#hidden, 1)
    for (const body of bodies) this.#pose(body)
  }

  #pose(body: Body): void {
    const { batch, slot } = this.#places.get(body.id)!
    const turn = (body.rotation_deg * Math.PI) / 180
    const posed = write4(batch.poses, slot * 4, body.x_m, body.y_m, body.z_m, turn)
    const sized = write3(batch.sizes, slot * 3, body.width_m, body.depth_m, body.height_m)
    if (posed || sized) batch.bodyChanges.add(slot)
  }

  #markHidden(ids: readonly string[], hidden: 0 | 1): void {
    for (const id of ids) {
      const place = this.#places.get(id)
      if (!place || place.batch.hidden[place.slot] === hidden) continue
      place.batch.hidden[place.slot] = hidden
      place.batch.bodyChanges.add(place.slot)
    }
  }
}

/** True where the same ids with the same shapes follow each other, so that every body keeps its slot. */
const isSameCast = (before: readonly Body[], now: readonly Body[]): boolean =>
  before.length === now.length &&
  now.every((body, i) => body === before[i] || (body.id === before[i]!.id && body.kind === before[i]!.kind))

/** Writes values and says whether any of them differed; no array of them, since every instance comes through here. */
function write3(array: Float32Array, at: number, a: number, b: number, c: number): boolean {
  const x = Math.fround(a)
  const y = Math.fround(b)
  const z = Math.fround(c)
  if (array[at] === x && array[at + 1] === y && array[at + 2] === z) return false
  array[at] = x
  array[at + 1] = y
  array[at + 2] = z
  return true
}

function write4(array: Float32Array, at: number, a: number, b: number, c: number, d: number): boolean {
  const changed = write3(array, at, a, b, c)
  const w = Math.fround(d)
  if (array[at + 3] === w) return changed
  array[at + 3] = w
  return true
}

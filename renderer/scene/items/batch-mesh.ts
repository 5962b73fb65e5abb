import { DynamicDrawUsage, InstancedBufferAttribute, type InstancedBufferGeometry, type Material, Mesh } from 'three'
import type { FloorCover } from '../camera/floor-cover'
import { shapeGeometry } from '../shapes/shape-geometry'
import { plainBody, type ShapeKind, shapeTable } from '../shapes/shape-kinds'
import type { ShapeBatch, SlotRange } from './instance-table'

/** Bodies this far outside the covered square still reach into it, or their shadows do; metres. */
const REACH_M = 8
const PER_INSTANCE = { iPose: 4, iSize: 3, iPaint: 4 } as const
type AttributeName = keyof typeof PER_INSTANCE

/** The mesh of one shape: the instances of its batch that stand within the covered floor, packed together. */
export class BatchMesh {
  readonly object: Mesh<InstancedBufferGeometry>
  readonly #near: InstancedBufferGeometry
  readonly #far: InstancedBufferGeometry
  #attributes: Readonly<Record<AttributeName, InstancedBufferAttribute>> | null = null
  #capacity = 0
  /** Packed position by slot of the batch, -1 where it stands outside the cover. */
  #packed = new Int32Array(0)
  #hidden = new Uint8Array(0)

  constructor(kind: ShapeKind, material: Material, depthMaterial: Material | null) {
    this.#near = shapeGeometry(shapeTable[kind].build())
    this.#far = shapeTable[kind].keepsShape ? this.#near : shapeGeometry(plainBody())
    this.object = new Mesh(this.#near, material)
    this.object.name = kind
    // Vertices are placed by the shader: three cannot know the bounds, and we never ask it to pick.
    this.object.frustumCulled = false
    this.object.raycast = () => {}
    if (!depthMaterial) return
    this.object.customDepthMaterial = depthMaterial
    this.object.castShadow = true
    this.object.receiveShadow = true
  }

  setFar(far: boolean): void {
    this.object.geometry = far ? this.#far : this.#near
  }

  /** Draws nothing, and forgets what was packed: the same bodies put back later must be drawn again. */
  clear(): void {
    this.#packed = new Int32Array(0)
    this.#show(0)
  }

  /** True where the body in that slot of the batch is among those drawn. */
  draws(slot: number): boolean {
    return this.object.visible && (this.#packed[slot] ?? -1) >= 0 && this.#hidden[slot] !== 1
  }

  /** Takes over the slots that changed; all of them where their number did. */
  take(batch: ShapeBatch, bodies: SlotRange | null, paints: SlotRange | null, cover: FloorCover | null): void {
    const attributes = this.#attributes
    // A moved body may come into the picture or leave it, which shifts the others.
    if (!attributes || batch.ids.length !== this.#packed.length || (bodies && this.#crosses(batch, bodies, cover))) {
      this.refill(batch, cover)
      return
    }
    if (bodies) {
      this.#send(bodies, attributes.iPose, (slot, at) => copy(batch.poses, slot, attributes.iPose, at))
      this.#send(bodies, attributes.iSize, (slot, at) => copySize(batch, slot, attributes.iSize, at))
      this.#hidden.set(batch.hidden.subarray(bodies.first, bodies.first + bodies.count), bodies.first)
    }
    if (paints) this.#send(paints, attributes.iPaint, (slot, at) => copy(batch.paints, slot, attributes.iPaint, at))
  }

  /** True where one of the bodies has come into the covered square or left it. */
  #crosses(batch: ShapeBatch, { first, count }: SlotRange, cover: FloorCover | null): boolean {
    for (let slot = first; slot < first + count; slot++)
      if ((!cover || isCovered(batch, slot, cover)) !== this.#packed[slot]! >= 0) return true
    return false
  }

  /** Writes those of some slots that are packed, and has the graphics card told. */
  #send(range: SlotRange, to: InstancedBufferAttribute, write: (slot: number, at: number) => void): void {
    let [first, last] = [Number.POSITIVE_INFINITY, -1]
    for (let slot = range.first; slot < range.first + range.count; slot++) {
      const at = this.#packed[slot]!
      if (at < 0) continue
      write(slot, at)
      first = Math.min(first, at)
      last = Math.max(last, at)
    }
    if (last < 0) return
    to.addUpdateRange(first * to.itemSize, (last - first + 1) * to.itemSize)
    to.needsUpdate = true
  }

  /** Packs all instances within the cover anew. */
  refill(batch: ShapeBatch, cover: FloorCover | null): void {
    const total = batch.ids.length
    this.#packed = new Int32Array(total)
    let count = 0
    for (let slot = 0; slot < total; slot++) {
      this.#packed[slot] = !cover || isCovered(batch, slot, cover) ? count++ : -1
    }
    this.#hidden = batch.hidden.slice(0, total)
    const attributes = this.#room(count)
    for (let slot = 0; slot < total; slot++) {
      const at = this.#packed[slot]!
      if (at < 0) continue
      copy(batch.poses, slot, attributes.iPose, at)
      copySize(batch, slot, attributes.iSize, at)
      copy(batch.paints, slot, attributes.iPaint, at)
    }
    for (const attribute of Object.values(attributes)) {
      attribute.clearUpdateRanges()
      attribute.addUpdateRange(0, count * attribute.itemSize)
      attribute.needsUpdate = true
    }
    this.#show(count)
  }

  dispose(): void {
    this.#near.dispose()
    this.#far.dispose()
  }

  /** Attributes with room for that many instances; a buffer cannot grow in place. */
  #room(count: number): Readonly<Record<AttributeName, InstancedBufferAttribute>> {
    if (this.#attributes && this.#capacity >= count) return this.#attributes
    this.#capacity = Math.max(16, Math.ceil(count * 1.3))
    const make = (name: AttributeName): InstancedBufferAttribute => {
      const size = PER_INSTANCE[name]
      const attribute = new InstancedBufferAttribute(new Float32Array(this.#capacity * size), size)
      return attribute.setUsage(DynamicDrawUsage)
    }
    const made = { iPose: make('iPose'), iSize: make('iSize'), iPaint: make('iPaint') }
    for (const geometry of new Set([this.#near, this.#far])) {
      // Frees the buffers of the attributes that it held.
      geometry.dispose()
      for (const [name, attribute] of Object.entries(made)) geometry.setAttribute(name, attribute)
    }
    this.#attributes = made
    return made
  }

  #show(count: number): void {
    this.#near.instanceCount = count
    this.#far.instanceCount = count
    this.object.visible = count > 0
  }
}

function isCovered({ poses, sizes }: ShapeBatch, slot: number, { x_m, y_m, half_m }: FloorCover): boolean {
  const reach = half_m + REACH_M + Math.max(sizes[slot * 3]!, sizes[slot * 3 + 1]!)
  return Math.abs(poses[slot * 4]! - x_m) <= reach && Math.abs(poses[slot * 4 + 1]! - y_m) <= reach
}

/** A hidden body keeps its place among the others, without a size: what is taken in hand need not shift them all. */
function copySize({ sizes, hidden }: ShapeBatch, slot: number, to: InstancedBufferAttribute, at: number): void {
  if (hidden[slot] === 1) (to.array as Float32Array).fill(0, at * 3, at * 3 + 3)
  else copy(sizes, slot, to, at)
}

function copy(from: Float32Array, slot: number, to: InstancedBufferAttribute, at: number): void {
  const size = to.itemSize
  const target = to.array as Float32Array
  for (let i = 0; i < size; i++) target[at * size + i] = from[slot * size + i]!
}

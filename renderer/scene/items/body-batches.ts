import {
  DynamicDrawUsage,
  Group,
  InstancedBufferAttribute,
  type InstancedBufferGeometry,
  type Material,
  Mesh,
} from 'three'
import { shapeGeometry } from '../shapes/shape-geometry'
import { plainBody, type ShapeKind, shapeTable } from '../shapes/shape-kinds'
import type { InstanceTable, ShapeBatch, SlotRange } from './instance-table'

interface Drawn {
  readonly mesh: Mesh<InstancedBufferGeometry>
  readonly near: InstancedBufferGeometry
  readonly far: InstancedBufferGeometry
  poses: InstancedBufferAttribute
  sizes: InstancedBufferAttribute
  paints: InstancedBufferAttribute
}

/** Draws an instance table: one mesh, one draw call, per shape in use. */
export class BodyBatches {
  readonly group = new Group()
  readonly #drawn = new Map<ShapeKind, Drawn>()
  #far = false

  constructor(
    readonly table: InstanceTable,
    private readonly material: Material,
    private readonly depthMaterial: Material | null,
  ) {}

  /** Sends what changed to the graphics card. */
  flush(): void {
    const inUse = new Set<ShapeKind>()
    for (const batch of this.table.batches()) {
      inUse.add(batch.kind)
      const drawn = this.#drawn.get(batch.kind) ?? this.#create(batch)
      if (drawn.poses.array !== batch.poses) this.#bind(drawn, batch)
      upload(drawn.poses, this.#pair(drawn.sizes, this.table.takeBodyChanges(batch.kind)))
      upload(drawn.paints, this.table.takePaintChanges(batch.kind))
      drawn.near.instanceCount = batch.ids.length
      drawn.far.instanceCount = batch.ids.length
      drawn.mesh.visible = true
    }
    for (const [kind, drawn] of this.#drawn) if (!inUse.has(kind)) drawn.mesh.visible = false
  }

  /** Plain boxes where racks are only a few pixels wide, full shapes nearer. */
  setFar(far: boolean): boolean {
    if (far === this.#far) return false
    this.#far = far
    for (const [kind, drawn] of this.#drawn) drawn.mesh.geometry = this.#pick(kind, drawn)
    return true
  }

  dispose(): void {
    for (const { near, far } of this.#drawn.values()) {
      near.dispose()
      far.dispose()
    }
    this.material.dispose()
    this.depthMaterial?.dispose()
  }

  #pick(kind: ShapeKind, drawn: Drawn): InstancedBufferGeometry {
    return this.#far && !shapeTable[kind].keepsShape ? drawn.far : drawn.near
  }

  #create(batch: ShapeBatch): Drawn {
    const near = shapeGeometry(shapeTable[batch.kind].build())
    const far = shapeGeometry(plainBody())
    const mesh = new Mesh(near, this.material)
    mesh.name = batch.kind
    // Vertices are placed by the shader: three cannot know the bounds, and we never ask it to pick.
    mesh.frustumCulled = false
    mesh.raycast = () => {}
    if (this.depthMaterial) {
      mesh.customDepthMaterial = this.depthMaterial
      mesh.castShadow = true
      mesh.receiveShadow = true
    }
    const empty = new InstancedBufferAttribute(new Float32Array(0), 4)
    const drawn: Drawn = { mesh, near, far, poses: empty, sizes: empty, paints: empty }
    this.#drawn.set(batch.kind, drawn)
    mesh.geometry = this.#pick(batch.kind, drawn)
    this.group.add(mesh)
    return drawn
  }

  #bind(drawn: Drawn, batch: ShapeBatch): void {
    // A buffer cannot grow in place: the old ones go with their geometry's old attributes.
    drawn.near.dispose()
    drawn.far.dispose()
    drawn.poses = attribute(batch.poses, 4)
    drawn.sizes = attribute(batch.sizes, 3)
    drawn.paints = attribute(batch.paints, 4)
    for (const geometry of [drawn.near, drawn.far]) {
      geometry.setAttribute('iPose', drawn.poses)
      geometry.setAttribute('iSize', drawn.sizes)
      geometry.setAttribute('iPaint', drawn.paints)
    }
  }

  #pair(sizes: InstancedBufferAttribute, range: SlotRange | null): SlotRange | null {
    upload(sizes, range)
    return range
  }
}

function attribute(array: Float32Array, itemSize: number): InstancedBufferAttribute {
  const made = new InstancedBufferAttribute(array, itemSize)
  made.setUsage(DynamicDrawUsage)
  return made
}

function upload(target: InstancedBufferAttribute, range: SlotRange | null): void {
  if (!range) return
  target.addUpdateRange(range.first * target.itemSize, range.count * target.itemSize)
  target.needsUpdate = true
}

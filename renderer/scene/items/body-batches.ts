import { Group, type Material } from 'three'
import type { FloorCover } from '../camera/floor-cover'
import { sameCover } from '../camera/floor-cover'
import type { ShapeKind } from '../shapes/shape-kinds'
import { BatchMesh } from './batch-mesh'
import type { InstanceTable } from './instance-table'

/** Draws an instance table: one mesh, one draw call, per shape in use. */
export class BodyBatches {
  readonly group = new Group()
  readonly #meshes = new Map<ShapeKind, BatchMesh>()
  #far = false
  #cover: FloorCover | null = null

  constructor(
    readonly table: InstanceTable,
    private readonly material: Material,
    private readonly depthMaterial: Material | null,
  ) {}

  /** Sends what changed to the graphics card. */
  flush(): void {
    const batches = new Map(this.table.batches().map((b) => [b.kind, b]))
    for (const [kind, batch] of batches) {
      let mesh = this.#meshes.get(kind)
      if (!mesh) {
        mesh = new BatchMesh(kind, this.material, this.depthMaterial)
        mesh.setFar(this.#far)
        this.#meshes.set(kind, mesh)
        this.group.add(mesh.object)
      }
      mesh.take(batch, this.table.takeBodyChanges(kind), this.table.takePaintChanges(kind), this.#cover)
    }
    for (const [kind, mesh] of this.#meshes) if (!batches.has(kind)) mesh.clear()
  }

  /** Plain boxes where racks are only a few pixels wide, full shapes nearer. */
  setFar(far: boolean): void {
    if (far === this.#far) return
    this.#far = far
    for (const mesh of this.#meshes.values()) mesh.setFar(far)
  }

  /** Leaves out what stands outside a square of floor; returns true where that changed what is drawn. */
  setCover(cover: FloorCover): boolean {
    if (sameCover(this.#cover, cover)) return false
    this.#cover = cover
    for (const batch of this.table.batches()) this.#meshes.get(batch.kind)?.refill(batch, cover)
    return true
  }

  /** Ids of the bodies that the meshes draw. */
  drawnIds(): string[] {
    return this.table.batches().flatMap(({ kind, ids }) => {
      const mesh = this.#meshes.get(kind)
      return mesh ? ids.filter((_, slot) => mesh.draws(slot)) : []
    })
  }

  dispose(): void {
    for (const mesh of this.#meshes.values()) mesh.dispose()
    this.material.dispose()
    this.depthMaterial?.dispose()
  }
}

import { Color, ExtrudeGeometry, Group, Mesh, MeshLambertMaterial, PlaneGeometry, ShapeGeometry, Vector4 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { basisOf } from '../camera/pose'
import type { SceneTheme } from '../colour/scene-theme'
import { GROUND_M } from '../items/body'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { sameRecords } from './area-layer'
import { doorLines } from './door-lines'
import { type GridUniforms, gridMaterial } from './grid-material'
import { innerWalls } from './inner-walls'
import { outlineShape } from './outline-shape'
import { siteBounds, WALL_CUT_M } from './site-bounds'
import { columnBoxes, doorBoxes } from './structure-boxes'
import { wallGeometry } from './wall-geometry'
import { wallMaterial } from './wall-material'

/** Levels of the horizontal surfaces, metres: far enough apart that none flickers through another. */
const FLOOR_M = 0
const YARD_MARGIN_M = 14
const KERB_M = 0.22

/** Ground, slabs, hall floors, walls, columns and doors: one draw call each. */
export class ShellLayer implements SceneLayer {
  readonly object = new Group()
  readonly #ground = gridUniforms([1, 10], 0.26, YARD_MARGIN_M * 0.55)
  readonly #floor = gridUniforms([0.6, 3], 0.3, 0)
  readonly #walls = { look: { value: [0, 1] as [number, number] }, full: { value: WALL_CUT_M }, low: { value: KERB_M } }
  readonly #doorLines = new LineSet({ width_px: 1.75 })
  readonly #materials = {
    ground: gridMaterial(this.#ground),
    floor: gridMaterial(this.#floor),
    slab: new MeshLambertMaterial({}),
    wall: wallMaterial(this.#walls),
    column: new MeshLambertMaterial({}),
    door: new MeshLambertMaterial({}),
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { effective, layers } = now.state
    if (now.theme !== before?.theme) this.#colour(now.theme)
    const rebuilt =
      !before ||
      !sameRecords(before.state.effective.buildings, effective.buildings) ||
      !sameRecords(before.state.effective.areas, effective.areas) ||
      before.state.effective.placements.length !== effective.placements.length
    if (rebuilt) this.#build(effective)
    if (rebuilt || layers !== before?.state.layers)
      for (const mesh of this.object.children) {
        if (mesh.name === 'walls' || mesh.name === 'doors') mesh.visible = layers.architecture
        if (mesh.name === 'columns') mesh.visible = layers.structure
      }
  }

  beforeFrame({ pose }: SceneView): void {
    // In the plan the camera looks along no wall: all of them are cut at the same height.
    const { forward } = basisOf(pose)
    const flat = Math.hypot(forward[0], forward[1])
    this.#walls.look.value = flat < 0.02 ? [0, 0] : [forward[0] / flat, forward[1] / flat]
    this.#walls.low.value = flat < 0.02 ? WALL_CUT_M : KERB_M
  }

  dispose(): void {
    this.#clear()
    this.#doorLines.dispose()
    for (const material of Object.values(this.#materials)) material.dispose()
  }

  #colour(theme: SceneTheme): void {
    const { ground, floor, slab, wall, column, door } = this.#materials
    ground.color.set(theme.ground)
    floor.color.set(theme.floor)
    slab.color.set(theme.slab)
    wall.color.set(theme.wall)
    column.color.set(theme.column)
    door.color.set(theme.door)
    this.#doorLines.setColour(theme.door)
    for (const grid of [this.#ground, this.#floor]) grid.line.value.set(theme.gridLine)
  }

  #clear(): void {
    for (const mesh of [...this.object.children]) {
      this.object.remove(mesh)
      if (mesh instanceof Mesh) mesh.geometry.dispose()
    }
  }

  #build(site: EffectiveSite): void {
    this.#clear()
    this.#addGround(site)
    const slabs = site.buildings.map(
      (b) => new ExtrudeGeometry(outlineShape(b.outline), { depth: -GROUND_M - 0.04, bevelEnabled: false }),
    )
    this.#addFlat('slabs', slabs, GROUND_M, this.#materials.slab)
    const floors = [...site.halls.values()].map((h) => new ShapeGeometry(outlineShape(h.outline)))
    this.#addFlat('floors', floors, FLOOR_M, this.#materials.floor)
    if (site.buildings.length === 0) return
    const walls = new Mesh(wallGeometry(site.buildings.map((b) => b.outline)), this.#materials.wall)
    walls.name = 'walls'
    // The shader sets their height, so that three does not know how far they reach.
    walls.frustumCulled = false
    this.object.add(walls)
    this.#addInnerWalls(site)
    this.#doorLines.object.name = 'doors'
    const doors = doorLines(site.buildings)
    this.#doorLines.set(doors)
    if (doors.length > 0) this.object.add(this.#doorLines.object)
    for (const [name, boxes, material] of [
      ['columns', columnBoxes(site.buildings), this.#materials.column],
      ['doors', doorBoxes(site.buildings), this.#materials.door],
    ] as const) {
      if (boxes.length === 0) continue
      const mesh = new Mesh(mergeGeometries(boxes), material)
      mesh.name = name
      mesh.castShadow = name === 'columns'
      mesh.receiveShadow = true
      this.object.add(mesh)
    }
  }

  #addInnerWalls(site: EffectiveSite): void {
    const pieces = innerWalls(site.buildings)
    if (pieces.length === 0) return
    const mesh = new Mesh(mergeGeometries(pieces), this.#materials.wall)
    for (const piece of pieces) piece.dispose()
    mesh.name = 'walls'
    mesh.frustumCulled = false
    this.object.add(mesh)
  }

  #addGround(site: EffectiveSite): void {
    const { min, max } = siteBounds(site)
    const m = YARD_MARGIN_M
    const geometry = new PlaneGeometry(max[0] - min[0] + 2 * m, max[1] - min[1] + 2 * m).rotateX(-Math.PI / 2)
    const ground = new Mesh(geometry, this.#materials.ground)
    ground.name = 'ground'
    ground.position.set(...toScene([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, GROUND_M]))
    ground.receiveShadow = true
    this.#ground.plate.value.set(min[0] - m * 0.4, min[1] - m * 0.4, max[0] + m * 0.4, max[1] + m * 0.4)
    this.object.add(ground)
  }

  #addFlat(
    name: string,
    pieces: (ExtrudeGeometry | ShapeGeometry)[],
    z_m: number,
    material: MeshLambertMaterial,
  ): void {
    if (pieces.length === 0) return
    const geometry = mergeGeometries(pieces)
    for (const piece of pieces) piece.dispose()
    geometry.rotateX(-Math.PI / 2)
    geometry.translate(0, z_m, 0)
    const mesh = new Mesh(geometry, material)
    mesh.name = name
    mesh.receiveShadow = true
    this.object.add(mesh)
  }
}

function gridUniforms(steps: [number, number], strength: number, fade: number): GridUniforms {
  return {
    line: { value: new Color() },
    steps: { value: steps },
    strength: { value: strength },
    plate: { value: new Vector4() },
    fade: { value: fade },
  }
}

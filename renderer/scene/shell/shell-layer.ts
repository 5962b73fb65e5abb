import { Color, Group, Mesh, MeshLambertMaterial, PlaneGeometry, Vector4 } from 'three'
import { containsPoint } from '../../../src/geometry/polygon'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { AppState } from '../../state/app-state'
import { basisOf } from '../camera/pose'
import { isOnFoot } from '../camera/walk-pose'
import type { SceneTheme } from '../colour/scene-theme'
import { GROUND_M } from '../items/body'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import type { ShownStoreys } from '../storeys/shown-storeys'
import { sameRecords } from './area-layer'
import { type GridUniforms, gridMaterial } from './grid-material'
import { siteBounds, WALL_CUT_M } from './site-bounds'
import { storeyDoorLines, storeyShell } from './storey-shell'
import { wallMaterial } from './walls/wall-material'

const YARD_MARGIN_M = 14
const KERB_M = 0.22

/** Ground, and of every storey shown its floors, walls, columns and doors. */
export class ShellLayer implements SceneLayer {
  readonly object = new Group()
  readonly #ground = gridUniforms([1, 10], 0.26, YARD_MARGIN_M * 0.55)
  readonly #floor = gridUniforms([0.6, 3], 0.3, 0)
  readonly #walls = {
    look: { value: [0, 1] as [number, number] },
    full: { value: WALL_CUT_M },
    low: { value: KERB_M },
    beyond: { value: 1 },
  }
  readonly #doorLines = new LineSet({ width_px: 1.75 })
  readonly #materials = {
    ground: gridMaterial(this.#ground),
    floor: gridMaterial(this.#floor),
    slab: new MeshLambertMaterial({}),
    wall: wallMaterial(this.#walls),
    column: new MeshLambertMaterial({}),
    door: wallMaterial(this.#walls),
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { effective, layers } = now.state
    if (now.theme !== before?.theme) this.#colour(now.theme)
    const rebuilt =
      !before ||
      now.storeys !== before.storeys ||
      !sameRecords(before.state.effective.buildings, effective.buildings) ||
      !sameRecords(before.state.effective.areas, effective.areas) ||
      before.state.effective.placements.length !== effective.placements.length
    if (rebuilt) this.#build(effective, now.storeys)
    if (rebuilt || layers !== before?.state.layers)
      this.object.traverse((part) => {
        if (part.name === 'walls' || part.name === 'doors') part.visible = layers.architecture
        if (part.name === 'columns') part.visible = layers.structure
      })
    const beyond = roomHeight_m(now.state) / WALL_CUT_M
    if (!rebuilt && beyond === this.#walls.beyond.value) return
    this.#walls.beyond.value = beyond
    this.object.traverse((part) => {
      if (part.name === 'columns') part.scale.y = beyond
    })
  }

  beforeFrame({ pose }: SceneView): void {
    // In the plan the camera looks along no wall: all of them are cut at the same height.
    // Who walks looks along all of them, and none ducks.
    const { forward } = basisOf(pose)
    const flat = isOnFoot(pose) ? 0 : Math.hypot(forward[0], forward[1])
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
    this.object.traverse((part) => {
      if (part instanceof Mesh && part !== this.#doorLines.object) part.geometry.dispose()
    })
    this.object.clear()
  }

  #build(site: EffectiveSite, { elevations, lift, yard_m }: ShownStoreys): void {
    this.#clear()
    if (yard_m !== null) this.#addGround(site, yard_m)
    for (const at_m of elevations) {
      const height = lift(at_m)
      if (height === null) continue
      const shell = storeyShell(site.buildings, at_m, this.#materials)
      shell.position.y = height
      this.object.add(shell)
      if (height === 0) this.#addDoorLines(site, at_m)
    }
  }

  /** The floor that is worked on shows how its doors swing. */
  #addDoorLines(site: EffectiveSite, at_m: number): void {
    this.#doorLines.object.name = 'doors'
    const lines = storeyDoorLines(site.buildings, at_m)
    this.#doorLines.set(lines)
    if (lines.length > 0) this.object.add(this.#doorLines.object)
  }

  #addGround(site: EffectiveSite, yard_m: number): void {
    const { min, max } = siteBounds(site)
    const m = YARD_MARGIN_M
    const geometry = new PlaneGeometry(max[0] - min[0] + 2 * m, max[1] - min[1] + 2 * m).rotateX(-Math.PI / 2)
    const ground = new Mesh(geometry, this.#materials.ground)
    ground.name = 'ground'
    ground.position.set(...toScene([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, GROUND_M + yard_m]))
    ground.receiveShadow = true
    this.#ground.plate.value.set(min[0] - m * 0.4, min[1] - m * 0.4, max[0] + m * 0.4, max[1] + m * 0.4)
    this.object.add(ground)
  }
}

/** How high walls are drawn: cut, or as high as the hall that someone walks in. */
function roomHeight_m({ interaction, effective }: AppState): number {
  if (interaction.type !== 'walking' || !interaction.at) return WALL_CUT_M
  const { at } = interaction
  const hall = [...effective.halls.values()].find(({ outline }) => containsPoint(outline, at))
  return Math.max(WALL_CUT_M, hall?.clearHeight_m ?? 0)
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

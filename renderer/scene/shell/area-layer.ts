import { BufferAttribute, type BufferGeometry, Color, Group, Mesh, MeshLambertMaterial, ShapeGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Area } from '../../../src/model/area'
import { elevationOf } from '../../../src/model/storeys'
import type { SceneTheme } from '../colour/scene-theme'
import { GROUND_M } from '../items/body'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { fenceLines } from './fence-lines'
import { hatchLines } from './hatch-lines'
import { outlineShape } from './outline-shape'

/** Surfaces lie one over the other in this order, so that none flickers through another. */
const surfaces: readonly Area['kind'][] = ['zone', 'yard', 'road', 'delivery', 'egress', 'pad']
const STEP_M = 0.012
/** Indoors, ways out lie on the floor of the halls; outdoors on the ground. Both are drawn just above the floor. */
const INDOORS: readonly Area['kind'][] = ['egress', 'zone', 'delivery']
const LINE_M = 0.03

/** Marked ground: yards, pads, roads, ways kept free and the fence. Three draw calls, however many there are. */
export class AreaLayer implements SceneLayer {
  readonly object = new Group()
  readonly #material = new MeshLambertMaterial({ vertexColors: true })
  readonly #hatch = new LineSet({ width_px: 1.25, opacity: 0.55 })
  readonly #edges = new LineSet({ width_px: 1.25, opacity: 0.8 })
  readonly #fence = new LineSet({ width_px: 1.25, opacity: 0.75 })
  #mesh: Mesh | null = null

  constructor() {
    this.object.add(this.#hatch.object, this.#edges.object, this.#fence.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { areas: all, buildings } = now.state.effective
    const { lift, yard_m } = now.storeys
    /** Height that its ground is drawn at; null where its storey is not shown. */
    const baseOf = (area: Area): number | null =>
      elevationOf(area) === 0 && !INDOORS.includes(area.kind) ? yard_m : lift(elevationOf(area))
    const areas = all.filter((a) => baseOf(a) !== null)
    const themed = now.theme !== before?.theme
    if (themed) {
      this.#hatch.setColour(now.theme.air)
      this.#edges.setColour(now.theme.muted)
      this.#fence.setColour(now.theme.muted)
    }
    const old = before?.state.effective
    if (
      !themed &&
      old &&
      sameRecords(old.areas, all) &&
      sameRecords(old.buildings, buildings) &&
      now.storeys === before.storeys
    )
      return
    this.#clear()
    const floorAt = (area: Area): number => baseOf(area)! + (INDOORS.includes(area.kind) ? 0 : GROUND_M)
    const pieces = surfaces.flatMap((kind, i) =>
      areas
        .filter((a) => a.kind === kind)
        .map((a) => surface(a, floorAt(a) + (i + 1) * STEP_M, colourOf(kind, now.theme))),
    )
    if (pieces.length > 0) {
      this.#mesh = new Mesh(mergeGeometries(pieces), this.#material)
      this.#mesh.receiveShadow = true
      this.object.add(this.#mesh)
      for (const piece of pieces) piece.dispose()
    }
    const ways = areas.filter((a) => a.kind === 'egress')
    this.#hatch.set(ways.flatMap((a) => lines(hatchLines(a.outline, 0.6), floorAt(a) + 0.1)))
    const edged = areas.filter((a) => a.kind !== 'fence')
    this.#edges.set(
      edged.flatMap((a) => {
        const z_m = floorAt(a) + surfaces.length * STEP_M + LINE_M
        return a.outline.flatMap((p, i) => line(p, a.outline[(i + 1) % a.outline.length]!, z_m))
      }),
    )
    this.#fence.set(
      areas.filter((a) => a.kind === 'fence').flatMap((a) => fenceLines(a.outline, a.height_m, baseOf(a)!)),
    )
  }

  dispose(): void {
    this.#clear()
    this.#material.dispose()
    for (const set of [this.#hatch, this.#edges, this.#fence]) set.dispose()
  }

  #clear(): void {
    if (!this.#mesh) return
    this.object.remove(this.#mesh)
    this.#mesh.geometry.dispose()
    this.#mesh = null
  }
}

/** True where two lists hold the identical records: an edit elsewhere rebuilds nothing. */
export const sameRecords = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((record, i) => record === b[i]))

function surface({ outline }: Area, z_m: number, colour: Color): BufferGeometry {
  const geometry = new ShapeGeometry(outlineShape(outline))
  geometry.rotateX(-Math.PI / 2)
  geometry.translate(0, z_m, 0)
  const count = geometry.getAttribute('position').count
  const colours = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) colour.toArray(colours, i * 3)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  return geometry
}

/** Concrete for pads, gravel for yards, asphalt for roads; ways kept free only tint the floor. */
function colourOf(kind: Area['kind'], theme: SceneTheme): Color {
  const ground = new Color(theme.ground)
  const mixed = (hex: string, share: number): Color => ground.clone().lerp(new Color(hex), share)
  if (kind === 'pad') return mixed(theme.column, 0.55)
  if (kind === 'road') return mixed(theme.ink, theme.name === 'dark' ? 0.1 : 0.22)
  if (kind === 'yard') return mixed(theme.column, 0.2)
  if (kind === 'egress') return new Color(theme.floor).lerp(new Color(theme.air), 0.16)
  if (kind === 'delivery') return new Color(theme.floor).lerp(new Color(theme.power), 0.14)
  return new Color(theme.floor).lerp(new Color(theme.liquid), 0.08)
}

type Pair = readonly [readonly [number, number], readonly [number, number]]
const line = (a: Pair[0], b: Pair[1], z_m: number): number[] => [
  ...toScene([a[0], a[1], z_m]),
  ...toScene([b[0], b[1], z_m]),
]
const lines = (pairs: readonly Pair[], z_m: number): number[] => pairs.flatMap(([a, b]) => line(a, b, z_m))

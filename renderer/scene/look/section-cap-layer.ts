import { BufferGeometry, Color, Float32BufferAttribute, Group, Mesh, type MeshBasicMaterial, type Plane } from 'three'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { type LayerName, layerOf } from '../../editor/layers/layer-names'
import type { Section } from '../../editor/section/section'
import type { AppState } from '../../state/app-state'
import type { SceneTheme } from '../colour/scene-theme'
import { bodyOf } from '../items/body'
import { placementsShown } from '../items/equipment-layer'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { CROSS_HATCH, capMaterial } from './cap-material'
import { type CutFace, cutFaces } from './cut-faces'
import { sectionOf } from './section-of'
import { planeOf } from './section-planes'

const PLANES = ['above_m', 'east_m', 'north_m', 'west_m', 'south_m'] as const satisfies readonly (keyof Section)[]

/** Hatch of each layer, as numbered by the material. */
const hatches: Partial<Record<LayerName, number>> = { racks: 0, power: 1, liquid: 2, air: 3, network: CROSS_HATCH }

/** Closes what a section opens: a face where each body is cut, in the colour and the hatch of its layer. */
export class SectionCapLayer implements SceneLayer {
  readonly object = new Group()
  readonly #ink = { value: new Color() }
  readonly #caps = new Map<keyof Section, Mesh<BufferGeometry, MeshBasicMaterial>>(
    PLANES.map((plane) => [plane, new Mesh(new BufferGeometry(), capMaterial({ ink: this.#ink }))]),
  )

  constructor() {
    for (const mesh of this.#caps.values()) {
      mesh.name = 'section-caps'
      mesh.visible = false
      mesh.frustumCulled = false
      mesh.raycast = () => {}
      this.object.add(mesh)
    }
  }

  update({ state, theme }: SceneInput, before: SceneInput | null): void {
    const was = before?.state
    const same =
      was &&
      theme === before.theme &&
      sectionOf(state) === sectionOf(was) &&
      placementsShown(state) === placementsShown(was)
    if (same) return
    if (theme !== before?.theme) this.#ink.value.set(theme.ink)
    const section = sectionOf(state)
    const faces = isCut(section) ? facesOf(state) : new Map<keyof Section, CutFace[]>()
    for (const [plane, mesh] of this.#caps) {
      const list = faces.get(plane) ?? []
      mesh.visible = list.length > 0
      if (list.length === 0) continue
      fill(mesh.geometry, list, layersOf(placementsShown(state)), theme)
      // A face is cut by the other planes; its own would only eat into it.
      mesh.material.clippingPlanes = PLANES.filter((other) => other !== plane).flatMap((other): Plane[] => {
        const at_m = section[other]
        return at_m === null ? [] : [planeOf(other, at_m)]
      })
    }
  }

  dispose(): void {
    for (const mesh of this.#caps.values()) {
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
  }
}

const isCut = (section: Section): boolean => PLANES.some((plane) => section[plane] !== null)

const facesOf = (state: AppState): Map<keyof Section, CutFace[]> =>
  Map.groupBy(cutFaces(placementsShown(state).map(bodyOf), state.section), (face) => face.plane)

const layersOf = (placements: readonly EffectivePlacement[]): ReadonlyMap<string, LayerName> =>
  new Map(placements.map((p) => [p.id, layerOf(p.definition)]))

/** Half of the layer's own colour over the floor's. */
function capColour(layer: LayerName, theme: SceneTheme): Color {
  const own = { power: theme.power, liquid: theme.liquid, air: theme.air } as Partial<Record<LayerName, string>>
  return new Color(theme.floor).lerp(new Color(own[layer] ?? theme.bodies.other), 0.5)
}

function fill(
  geometry: BufferGeometry,
  faces: readonly CutFace[],
  layers: ReadonlyMap<string, LayerName>,
  theme: SceneTheme,
): void {
  const positions: number[] = []
  const along: number[] = []
  const hatch: number[] = []
  const colours: number[] = []
  const index: number[] = []
  for (const { plane, body, corners } of faces) {
    const layer = layers.get(body.id) ?? 'racks'
    const colour = capColour(layer, theme)
    const first = positions.length / 3
    for (const corner of corners) {
      positions.push(...toScene(corner))
      const [x, y, z] = corner
      along.push(...(plane === 'above_m' ? [x, y] : plane === 'east_m' || plane === 'west_m' ? [y, z] : [x, z]))
      hatch.push(hatches[layer] ?? 0)
      colours.push(colour.r, colour.g, colour.b)
    }
    for (let i = 2; i < corners.length; i++) index.push(first, first + i - 1, first + i)
  }
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('aAlong', new Float32BufferAttribute(along, 2))
  geometry.setAttribute('aHatch', new Float32BufferAttribute(hatch, 1))
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 3))
  geometry.setIndex(index)
}

import {
  BufferAttribute,
  BufferGeometry,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  SRGBColorSpace,
  Texture,
} from 'three'
import { layerLines } from '../../../src/imports/drawing/underlay-lines'
import type { SiteDocument } from '../../../src/model/document'
import type { Known } from '../../../src/model/known'
import { sceneYaw_rad, toScene } from '../plan-space'

export type UnderlayRecord = Known<NonNullable<SiteDocument['underlays']>[number]>

/** As the format has it where an underlay says none. */
const USUAL_OPACITY = 0.6

/** One underlay on the floor: a square metre of picture or lines, stretched and turned to where it lies. */
export class UnderlayBody {
  readonly object = new Group()
  readonly #lines = new LineBasicMaterial({ transparent: true, depthWrite: false })
  readonly #picture = new MeshBasicMaterial({ transparent: true, depthWrite: false, toneMapped: false })
  #image: string | undefined
  #layers: UnderlayRecord['layers']

  constructor(private readonly requestFrame: () => void) {}

  /** Takes over picture and lines where they differ from what is shown. */
  show({ image, layers }: UnderlayRecord, ink: string): void {
    this.#lines.color.set(ink)
    if (image === this.#image && layers === this.#layers) return
    this.#image = image
    this.#layers = layers
    this.#clear()
    if (image) this.#addPicture(image)
    if (layers) this.#addLines(layers)
  }

  /** Puts it where it lies. @param z_m height over the floor */
  lie({ at, size_m, rotation_deg = 0, opacity = USUAL_OPACITY }: UnderlayRecord, z_m: number): void {
    this.object.position.set(...toScene([at[0], at[1], z_m]))
    this.object.rotation.y = sceneYaw_rad(rotation_deg)
    this.object.scale.set(size_m[0], 1, size_m[1])
    this.#lines.opacity = opacity
    this.#picture.opacity = opacity
  }

  dispose(): void {
    this.#clear()
    this.#lines.dispose()
    this.#picture.dispose()
  }

  #addPicture(address: string): void {
    const picture = new Image()
    const texture = new Texture(picture)
    texture.colorSpace = SRGBColorSpace
    texture.anisotropy = 4
    picture.onload = () => {
      texture.needsUpdate = true
      this.requestFrame()
    }
    picture.src = address
    this.#picture.map = texture
    this.#picture.needsUpdate = true
    const mesh = new Mesh(new PlaneGeometry(1, 1).rotateX(-Math.PI / 2), this.#picture)
    mesh.renderOrder = 1
    mesh.raycast = () => {}
    this.object.add(mesh)
  }

  #addLines(layers: NonNullable<UnderlayRecord['layers']>): void {
    const shown = layers.filter((layer) => !layer.hidden).map(layerLines)
    const pointCount = shown.reduce((sum, { points }) => sum + points.length / 2, 0)
    const positions = new Float32Array(pointCount * 3)
    const pieces = new Uint32Array(pointCount * 2)
    let [point, piece] = [0, 0]
    for (const { points, ends } of shown) {
      let last = -1
      for (const [line, end] of ends.entries()) {
        const begin = line === 0 ? 0 : ends[line - 1]!
        for (let i = begin; i < end; i++, point++) {
          positions[point * 3] = points[i * 2]! - 0.5
          positions[point * 3 + 2] = 0.5 - points[i * 2 + 1]!
          if (i > begin) {
            pieces[piece++] = last
            pieces[piece++] = point
          }
          last = point
        }
      }
    }
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setIndex(new BufferAttribute(pieces.subarray(0, piece), 1))
    const mesh = new LineSegments(geometry, this.#lines)
    mesh.renderOrder = 2
    mesh.raycast = () => {}
    this.object.add(mesh)
  }

  #clear(): void {
    for (const child of [...this.object.children]) {
      this.object.remove(child)
      if (child instanceof Mesh || child instanceof LineSegments) child.geometry.dispose()
    }
    this.#picture.map?.dispose()
    this.#picture.map = null
  }
}

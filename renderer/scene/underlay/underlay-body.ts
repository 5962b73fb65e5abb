import {
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
import { createLineDetail, type LineDetail } from './line-detail'

export type UnderlayRecord = Known<NonNullable<SiteDocument['underlays']>[number]>

/** As the format has it where an underlay says none. */
const USUAL_OPACITY = 0.6
/** Lines that reach less far on the screen are a dot at most. */
const LEAST_px = 0.7

/** One underlay on the floor: a square metre of picture or lines, stretched and turned to where it lies. */
export class UnderlayBody {
  readonly object = new Group()
  readonly #lines = new LineBasicMaterial({ transparent: true, depthWrite: false })
  readonly #picture = new MeshBasicMaterial({ transparent: true, depthWrite: false, toneMapped: false })
  #image: string | undefined
  #layers: UnderlayRecord['layers']
  #detail: LineDetail | null = null

  constructor(private readonly requestFrame: () => void) {}

  /** Takes over picture and lines where they differ from what is shown. */
  show({ image, layers, size_m }: UnderlayRecord, ink: string): void {
    this.#lines.color.set(ink)
    if (image === this.#image && layers === this.#layers) return
    this.#image = image
    this.#layers = layers
    this.#clear()
    if (image) this.#addPicture(image)
    if (layers) this.#addLines(layers, size_m)
  }

  /** Puts it where it lies. @param z_m height over the floor */
  lie({ at, size_m, rotation_deg = 0, opacity = USUAL_OPACITY }: UnderlayRecord, z_m: number): void {
    this.object.position.set(...toScene([at[0], at[1], z_m]))
    this.object.rotation.y = sceneYaw_rad(rotation_deg)
    this.object.scale.set(size_m[0], 1, size_m[1])
    this.#lines.opacity = opacity
    this.#picture.opacity = opacity
  }

  /** Leaves out lines too small to be seen. @param pixel_m a pixel's width on the floor */
  simplify(pixel_m: number): void {
    this.#detail?.drawOver((LEAST_px * pixel_m) / Math.max(this.object.scale.x, this.object.scale.z))
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

  #addLines(layers: NonNullable<UnderlayRecord['layers']>, size_m: UnderlayRecord['size_m']): void {
    this.#detail = createLineDetail(layers.filter((layer) => !layer.hidden).map(layerLines), size_m)
    const mesh = new LineSegments(this.#detail.geometry, this.#lines)
    mesh.renderOrder = 2
    mesh.raycast = () => {}
    this.object.add(mesh)
  }

  #clear(): void {
    this.#detail = null
    for (const child of [...this.object.children]) {
      this.object.remove(child)
      if (child instanceof Mesh || child instanceof LineSegments) child.geometry.dispose()
    }
    this.#picture.map?.dispose()
    this.#picture.map = null
  }
}

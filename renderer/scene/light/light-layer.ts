import { DirectionalLight, Group, HemisphereLight } from 'three'
import { type FloorCover, sameCover } from '../camera/floor-cover'
import { isParallel } from '../camera/pose'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'

/** Towards the sun in plan axes: from the south-west, well up, so that fronts are bright and east faces shaded. */
const TO_SUN = [-0.42, -0.66, 1.05] as const

/** Sky and sun. The sun's shadow map covers what the camera looks at and is redrawn only where that changes. */
export class LightLayer implements SceneLayer {
  readonly object = new Group()
  readonly #sky = new HemisphereLight()
  readonly #sun = new DirectionalLight()
  #covered: FloorCover | null = null
  #shadow = 0

  /**
   * @param redrawShadows asks for a new shadow map with the next picture
   * @param mapSize its side in texels
   */
  constructor(
    private readonly redrawShadows: () => void,
    private readonly mapSize: number,
  ) {
    this.#sun.castShadow = true
    this.#sun.shadow.mapSize.set(mapSize, mapSize)
    this.#sun.shadow.radius = 3
    this.object.add(this.#sky, this.#sun, this.#sun.target)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { theme } = now
    if (theme === before?.theme) return
    this.#sky.color.set(theme.sky)
    this.#sky.groundColor.set(theme.bounce)
    this.#sky.intensity = theme.skyIntensity
    this.#sun.intensity = theme.sunIntensity
    this.#shadow = theme.shadowOpacity * 2
  }

  beforeFrame({ pose, cover }: SceneView): void {
    // A plan is a drawing: a slanting shadow there would read as an object.
    this.#sun.shadow.intensity = isParallel(pose) ? 0 : this.#shadow
    if (sameCover(this.#covered, cover)) return
    this.#covered = cover
    const { x_m: x, y_m: y, half_m: half } = cover
    this.#sun.target.position.set(...toScene([x, y, 0]))
    this.#sun.position.set(...toScene([x + TO_SUN[0] * half * 2, y + TO_SUN[1] * half * 2, TO_SUN[2] * half * 2]))
    const camera = this.#sun.shadow.camera
    camera.left = -half
    camera.right = half
    camera.top = half
    camera.bottom = -half
    camera.near = 0.1
    camera.far = half * 6
    camera.updateProjectionMatrix()
    const texel = (2 * half) / this.mapSize
    this.#sun.shadow.bias = -0.0006
    this.#sun.shadow.normalBias = texel * 1.5
    this.#sun.target.updateMatrixWorld()
    this.redrawShadows()
  }

  dispose(): void {
    this.#sun.shadow.dispose()
    this.#sun.dispose()
    this.#sky.dispose()
  }
}

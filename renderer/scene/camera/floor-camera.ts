import { Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { toScene } from '../plan-space'
import type { Bounds } from './framing'
import { cornersOf } from './framing'
import { along, basisOf, type CameraPose, distanceOf_m, dot, isParallel, minus } from './pose'
import type { Viewport } from './projection'

/** The three.js camera that shows a pose; perspective or parallel as the pose says. */
export class FloorCamera extends PerspectiveCamera {
  readonly #axes = [new Vector3(), new Vector3(), new Vector3()] as const
  readonly #frame = new Matrix4()

  /** Takes over a pose; `bounds` is everything that must not be clipped. */
  show(pose: CameraPose, viewport: Viewport, bounds: Bounds): void {
    const { right, up, forward } = basisOf(pose)
    const [x, y, z] = this.#axes
    x.set(...toScene(right))
    y.set(...toScene(up))
    z.set(...toScene(forward)).negate()
    const distance = distanceOf_m(pose)
    const eye = along(pose.target, forward, -distance)
    this.position.set(...toScene(eye))
    this.quaternion.setFromRotationMatrix(this.#frame.makeBasis(x, y, z))

    let [near, far] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const corner of cornersOf(bounds)) {
      const depth = dot(minus(corner, eye), forward)
      near = Math.min(near, depth)
      far = Math.max(far, depth)
    }
    const slack = Math.max(1, (far - near) * 0.02)
    this.near = Math.max(distance * 0.01, near - slack)
    this.far = Math.max(this.near + 1, far + slack)
    this.aspect = viewport.width_px / Math.max(1, viewport.height_px)
    this.fov = pose.fov_deg
    const half = pose.height_m / 2
    if (isParallel(pose))
      this.projectionMatrix.makeOrthographic(-half * this.aspect, half * this.aspect, half, -half, this.near, this.far)
    else {
      const top = (half / distance) * this.near
      this.projectionMatrix.makePerspective(-top * this.aspect, top * this.aspect, top, -top, this.near, this.far)
    }
    this.projectionMatrixInverse.copy(this.projectionMatrix).invert()
    this.updateMatrixWorld(true)
  }

  /** The pose alone decides: a resize must not put the lens back. */
  override updateProjectionMatrix(): void {}
}

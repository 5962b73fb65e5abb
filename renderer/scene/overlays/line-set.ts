import type { InterleavedBufferAttribute } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js'

/** Two positions of three coordinates. */
const NUMBERS_A_LINE = 6

export interface LineLook {
  readonly width_px: number
  readonly opacity?: number
  readonly dashed?: boolean
  /** Shows through what stands in front. */
  readonly onTop?: boolean
}

/** Line segments of a width in pixels, all in one draw call. */
export class LineSet {
  readonly #material: LineMaterial
  #geometry = new LineSegmentsGeometry()
  #positions = new Float32Array(0)
  readonly object: LineSegments2

  constructor({ width_px, opacity = 1, dashed = false, onTop = false }: LineLook) {
    this.#material = new LineMaterial({
      linewidth: width_px,
      transparent: opacity < 1 || onTop,
      opacity,
      dashed,
      dashSize: 0.35,
      gapSize: 0.25,
      depthTest: !onTop,
      depthWrite: false,
    })
    this.object = new LineSegments2(this.#geometry, this.#material)
    this.object.frustumCulled = false
    this.object.raycast = () => {}
    this.object.renderOrder = onTop ? 6 : 4
    this.object.visible = false
  }

  setColour(hex: string): void {
    this.#material.color.set(hex)
  }

  /** @param positions pairs of scene positions, end to end */
  set(positions: readonly number[]): void {
    this.object.visible = positions.length > 0
    if (positions.length === 0) return
    // Dashes are measured along the lines of one geometry; lines without follow a drag in the buffer they have.
    if (this.#material.dashed || positions.length > this.#positions.length) this.#makeRoom(positions.length)
    this.#positions.set(positions)
    if (this.#material.dashed) this.object.computeLineDistances()
    this.#geometry.instanceCount = positions.length / NUMBERS_A_LINE
    const { data } = this.#geometry.getAttribute('instanceStart') as InterleavedBufferAttribute
    data.clearUpdateRanges()
    data.addUpdateRange(0, positions.length)
    data.needsUpdate = true
  }

  #makeRoom(length: number): void {
    const lines = length / NUMBERS_A_LINE
    this.#positions = new Float32Array(NUMBERS_A_LINE * (this.#material.dashed ? lines : Math.ceil(lines * 1.5)))
    this.#geometry.dispose()
    this.#geometry = new LineSegmentsGeometry()
    this.#geometry.setPositions(this.#positions)
    this.object.geometry = this.#geometry
  }

  dispose(): void {
    this.#geometry.dispose()
    this.#material.dispose()
  }
}

import {
  BufferGeometry,
  CanvasTexture,
  Color,
  Float32BufferAttribute,
  Points,
  ShaderMaterial,
  type Texture,
} from 'three'
import { type PlanVector, toScene } from '../plan-space'

/** Signs of one size on screen, whatever the zoom. */
export const glyphs = ['A', 'B', 'drop', 'out', 'corner'] as const
export type Glyph = (typeof glyphs)[number]

export interface RouteMark {
  readonly at: PlanVector
  readonly glyph: Glyph
  readonly colour: string
}

const SIZE_PX = 17
const CELL_PX = 64

const vertexShader = /* glsl */ `
attribute vec3 tint;
attribute float cell;
uniform float uSize;
varying vec3 vTint;
varying float vCell;
void main() {
  vTint = tint;
  vCell = cell;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  gl_PointSize = uSize;
}`

const fragmentShader = /* glsl */ `
uniform sampler2D uGlyphs;
uniform float uCells;
varying vec3 vTint;
varying float vCell;
void main() {
  vec4 sign = texture2D(uGlyphs, vec2((vCell + gl_PointCoord.x) / uCells, 1.0 - gl_PointCoord.y));
  if (sign.a < 0.05) discard;
  // Red is the rim and the sign on it, black the disc.
  gl_FragColor = vec4(mix(vTint, vec3(1.0), sign.r), sign.a);
  #include <colorspace_fragment>
}`

/** Ports and corners: all of them in one draw call, over everything. */
export class RouteMarks {
  readonly #material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    uniforms: {
      uGlyphs: { value: null as Texture | null },
      uCells: { value: glyphs.length },
      uSize: { value: SIZE_PX },
    },
  })
  readonly object = new Points(new BufferGeometry(), this.#material)

  constructor() {
    this.object.frustumCulled = false
    this.object.raycast = () => {}
    this.object.renderOrder = 8
    this.object.visible = false
  }

  set(marks: readonly RouteMark[]): void {
    this.object.visible = marks.length > 0
    if (marks.length === 0) return
    const { uniforms } = this.#material
    uniforms.uGlyphs!.value ??= drawGlyphs()
    uniforms.uSize!.value = SIZE_PX * Math.min(2, window.devicePixelRatio)
    const colour = new Color()
    this.object.geometry.dispose()
    const geometry = new BufferGeometry()
    const tints = marks.flatMap((m) => colour.set(m.colour).toArray())
    geometry.setAttribute(
      'position',
      new Float32BufferAttribute(
        marks.flatMap((m) => toScene(m.at)),
        3,
      ),
    )
    geometry.setAttribute('tint', new Float32BufferAttribute(tints, 3))
    geometry.setAttribute(
      'cell',
      new Float32BufferAttribute(
        marks.map((m) => glyphs.indexOf(m.glyph)),
        1,
      ),
    )
    this.object.geometry = geometry
  }

  dispose(): void {
    this.object.geometry.dispose()
    ;(this.#material.uniforms.uGlyphs!.value as Texture | null)?.dispose()
    this.#material.dispose()
  }
}

/** One row of signs: letters for the sides, a drop for coolant, an arrow for outlets, a square for corners. */
function drawGlyphs(): Texture {
  const canvas = document.createElement('canvas')
  canvas.width = CELL_PX * glyphs.length
  canvas.height = CELL_PX
  const pen = canvas.getContext('2d')
  if (pen)
    glyphs.forEach((glyph, i) => {
      pen.save()
      pen.translate((i + 0.5) * CELL_PX, CELL_PX / 2)
      drawGlyph(pen, glyph)
      pen.restore()
    })
  return new CanvasTexture(canvas)
}

const RIM = '#ff0000'
const DISC = '#000000'

function drawGlyph(pen: CanvasRenderingContext2D, glyph: Glyph): void {
  const disc = (radius: number, fill: string): void => {
    pen.fillStyle = fill
    pen.beginPath()
    if (glyph === 'corner') pen.roundRect(-radius * 0.72, -radius * 0.72, radius * 1.44, radius * 1.44, 6)
    else pen.arc(0, 0, radius, 0, 2 * Math.PI)
    pen.fill()
  }
  disc(31, RIM)
  disc(26, DISC)
  pen.fillStyle = RIM
  if (glyph === 'A' || glyph === 'B') {
    pen.font = '600 38px Inter, sans-serif'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.fillText(glyph, 0, 3)
    return
  }
  pen.beginPath()
  if (glyph === 'drop') {
    pen.moveTo(0, -18)
    pen.bezierCurveTo(16, 2, 14, 17, 0, 17)
    pen.bezierCurveTo(-14, 17, -16, 2, 0, -18)
  } else if (glyph === 'out') {
    pen.moveTo(-14, 12)
    pen.lineTo(0, -14)
    pen.lineTo(14, 12)
  }
  pen.fill()
}

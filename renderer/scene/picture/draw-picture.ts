import type { UnitSystem } from '../../../src/units/display-units'
import type { AppState } from '../../state/app-state'
import { basisOf, isParallel } from '../camera/pose'
import { metresPerPixel } from '../camera/projection'
import type { BandColour } from '../colour/metrics/metric-view'
import type { SceneTheme } from '../colour/scene-theme'
import type { SceneView } from '../scene-layer'
import { scaleBar } from './scale-bar'
import type { PictureWords } from './use-picture-words'

const SANS = "'Inter', system-ui, sans-serif"
const MARGIN_px = 16
const LINE_px = 18
const BAR_MOST_px = 160

/** What a picture is composed of; sizes in CSS pixels, `scale` how many texels each takes. */
export interface PictureParts {
  readonly floor: HTMLCanvasElement
  readonly board: HTMLElement
  readonly view: Pick<SceneView, 'pose' | 'viewport'>
  readonly state: AppState
  readonly theme: SceneTheme
  readonly words: PictureWords
  readonly scale: number
}

/** Puts the floor on its backdrop with its labels, and adds title, legend, north and, in the plan, a scale bar. */
export function drawPicture(parts: PictureParts): HTMLCanvasElement {
  const { floor, view, theme, scale, state, words } = parts
  const { width_px, height_px } = view.viewport
  const canvas = document.createElement('canvas')
  canvas.width = width_px * scale
  canvas.height = height_px * scale
  const pen = canvas.getContext('2d')!
  pen.scale(scale, scale)
  const back = pen.createRadialGradient(
    width_px / 2,
    height_px * 0.42,
    0,
    width_px / 2,
    height_px * 0.42,
    width_px * 0.78,
  )
  back.addColorStop(0, theme.backdropCentre)
  back.addColorStop(1, theme.backdropEdge)
  pen.fillStyle = back
  pen.fillRect(0, 0, width_px, height_px)
  pen.drawImage(floor, 0, 0, width_px, height_px)
  drawLabels(pen, parts)
  pen.fillStyle = theme.ink
  pen.font = `600 16px ${SANS}`
  pen.textBaseline = 'top'
  pen.fillText(words.title(state), MARGIN_px, MARGIN_px)
  drawLegend(pen, parts)
  drawNorth(pen, parts)
  if (isParallel(view.pose)) drawScale(pen, parts, state.preferences.units)
  return canvas
}

/** The labels as they stand on the page: box, stem and words. */
function drawLabels(pen: CanvasRenderingContext2D, { board, theme }: PictureParts): void {
  const origin = board.getBoundingClientRect()
  for (const element of board.querySelectorAll<HTMLElement>('.floor-label')) {
    const style = getComputedStyle(element)
    if (style.visibility !== 'visible') continue
    const box = element.getBoundingClientRect()
    const [x, y] = [box.x - origin.x, box.y - origin.y]
    if (!element.classList.contains('quiet')) {
      pen.fillStyle = style.backgroundColor
      pen.beginPath()
      pen.roundRect(x, y, box.width, box.height, 4)
      pen.fill()
      pen.fillRect(x + box.width / 2, y + box.height, 1, Number.parseFloat(style.getPropertyValue('--stem')) || 0)
    }
    const quiet = element.classList.contains('quiet')
    pen.fillStyle = quiet ? theme.muted : style.color
    pen.font = `${style.fontWeight} ${style.fontSize} ${SANS}`
    pen.textBaseline = 'middle'
    const at = [x + Number.parseFloat(style.paddingLeft), y + box.height / 2 + 0.5] as const
    const text = element.textContent ?? ''
    if (quiet) {
      pen.strokeStyle = theme.backdropCentre
      pen.lineWidth = 3
      pen.lineJoin = 'round'
      pen.strokeText(text, ...at)
    }
    pen.fillText(text, ...at)
  }
}

function drawLegend(pen: CanvasRenderingContext2D, { words, state, theme, view }: PictureParts): void {
  const legend = words.legend(state)
  if (!legend) return
  const height = (legend.lines.length + 1) * LINE_px
  let y = view.viewport.height_px - MARGIN_px - height
  pen.textBaseline = 'middle'
  pen.fillStyle = theme.ink
  pen.font = `600 12px ${SANS}`
  pen.fillText(legend.title, MARGIN_px, y + LINE_px / 2)
  pen.font = `400 12px ${SANS}`
  for (const { colour, until, hatched, text } of legend.lines) {
    y += LINE_px
    const at = [MARGIN_px, y + 3] as const
    const hex = colour === 'body' && hatched ? theme.unknown : hexOf(colour, theme)
    drawSwatch(pen, at, [hex, until ?? hex], hatched, theme)
    pen.fillStyle = theme.ink
    pen.fillText(text, MARGIN_px + 20, y + LINE_px / 2)
  }
}

function hexOf(colour: BandColour, theme: SceneTheme): string {
  if (colour === 'body') return theme.bodies.other
  return colour === 'accent' || colour === 'broken' ? theme[colour] : colour
}

function drawSwatch(
  pen: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  [from, to]: readonly [string, string],
  hatched: boolean,
  theme: SceneTheme,
): void {
  const size = 12
  const shade = pen.createLinearGradient(x, y, x + size, y)
  shade.addColorStop(0, from)
  shade.addColorStop(1, to)
  pen.fillStyle = shade
  pen.fillRect(x, y, size, size)
  if (!hatched) return
  pen.strokeStyle = theme.muted
  pen.lineWidth = 1
  pen.beginPath()
  for (const d of [4, 8, 12, 16, 20]) {
    pen.moveTo(x + Math.min(d, size), y + Math.max(0, d - size))
    pen.lineTo(x + Math.max(0, d - size), y + Math.min(d, size))
  }
  pen.stroke()
}

/** An arrow that points where north lies in the picture. */
function drawNorth(pen: CanvasRenderingContext2D, { view, theme, words }: PictureParts): void {
  const { right, up } = basisOf(view.pose)
  const [x, y] = [view.viewport.width_px - MARGIN_px - 20, MARGIN_px + 24]
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = theme.ink
  pen.save()
  pen.rotate(Math.atan2(right[1], up[1]))
  pen.beginPath()
  pen.moveTo(0, -16)
  pen.lineTo(6, 8)
  pen.lineTo(0, 4)
  pen.lineTo(-6, 8)
  pen.fill()
  pen.restore()
  pen.font = `600 12px ${SANS}`
  pen.textAlign = 'center'
  pen.textBaseline = 'top'
  pen.fillText(words.north, 0, 20)
  pen.restore()
}

function drawScale(pen: CanvasRenderingContext2D, { view, theme, words }: PictureParts, system: UnitSystem): void {
  const { pose, viewport } = view
  const bar = scaleBar(metresPerPixel(pose, viewport), BAR_MOST_px, system)
  const [x, y] = [viewport.width_px - MARGIN_px - bar.width_px, viewport.height_px - MARGIN_px]
  pen.strokeStyle = theme.ink
  pen.lineWidth = 1.5
  pen.beginPath()
  pen.moveTo(x, y - 6)
  pen.lineTo(x, y)
  pen.lineTo(x + bar.width_px, y)
  pen.lineTo(x + bar.width_px, y - 6)
  pen.stroke()
  pen.fillStyle = theme.ink
  pen.font = `400 12px ${SANS}`
  pen.textAlign = 'center'
  pen.textBaseline = 'bottom'
  pen.fillText(words.length(bar.length_m), x + bar.width_px / 2, y - 4)
  pen.textAlign = 'start'
}

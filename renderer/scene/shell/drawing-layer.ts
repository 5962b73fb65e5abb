import { Group } from 'three'
import { findPart, type PartShape, partShape } from '../../../src/commands/structure/structure-part'
import { wallNear } from '../../../src/commands/structure/wall-near'
import type { PlanPoint } from '../../../src/geometry/point'
import { type Drawing, drawForms, isLastPoint } from '../../editor/drawing'
import { gridOf, groundOf, pointsWithNext } from '../../editor/drawing-edit'
import { entered } from '../../editor/drawing-steps'
import { type PartHandle, partHandles } from '../../editor/tools/draw/part-handles'
import type { AppState } from '../../state/app-state'
import { metresPerPixel } from '../camera/projection'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'

const OVER_FLOOR_M = 0.06
/** Half the side of a handle, pixels. */
const HANDLE_PX = 4.5

/** What is being drawn or reshaped, and the handles of the part in hand. */
export class DrawingLayer implements SceneLayer {
  readonly object = new Group()
  readonly #lines = new LineSet({ width_px: 2.25, onTop: true })
  readonly #refused = new LineSet({ width_px: 2.25, onTop: true })
  readonly #guides = new LineSet({ width_px: 1.25, onTop: true, dashed: true })
  readonly #handles = new LineSet({ width_px: 2, onTop: true })
  #held: readonly PartHandle[] = []
  #scale = 0

  constructor() {
    this.object.add(this.#lines.object, this.#refused.object, this.#guides.object, this.#handles.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) {
      this.#lines.setColour(theme.accent)
      this.#refused.setColour(theme.broken)
      this.#guides.setColour(theme.air)
      this.#handles.setColour(theme.accent)
    }
    const old = before?.state
    const same =
      old !== undefined &&
      state.interaction === old.interaction &&
      state.structurePart === old.structurePart &&
      state.selection === old.selection &&
      state.effective === old.effective
    if (same) return
    const { pieces, refused, guide, handles } = pictureOf(state)
    const segments = pieces.flatMap(segmentsOf)
    this.#lines.set(refused ? [] : segments)
    this.#refused.set(refused ? segments : [])
    this.#guides.set(guide ? segment(...guide) : [])
    this.#held = handles
    this.#scale = 0
  }

  beforeFrame({ pose, viewport }: SceneView): void {
    const scale = metresPerPixel(pose, viewport)
    if (scale === this.#scale) return
    this.#scale = scale
    this.#handles.set(this.#held.flatMap((h) => handleLines(h, HANDLE_PX * scale)))
  }

  dispose(): void {
    for (const lines of [this.#lines, this.#refused, this.#guides, this.#handles]) lines.dispose()
  }
}

interface Picture {
  readonly pieces: readonly Piece[]
  readonly refused: boolean
  readonly guide: readonly [PlanPoint, PlanPoint] | null
  readonly handles: readonly PartHandle[]
}
interface Piece {
  readonly points: readonly PlanPoint[]
  readonly closed: boolean
}

function pictureOf(state: AppState): Picture {
  const { interaction, structurePart, effective, selection } = state
  if (interaction.type === 'drawing') {
    const at = entered(state, interaction)
    const drawing: Drawing = at ? { ...interaction, next: { at, kind: 'free' } } : interaction
    const guide = interaction.entry ? null : (interaction.next?.guide ?? null)
    return { pieces: drawnPieces(drawing, state), refused: drawing.refusal !== null, guide, handles: [] }
  }
  const found = structurePart && selection.size === 0 ? findPart(effective, structurePart) : null
  if (!found) return { pieces: [], refused: false, guide: null, handles: [] }
  const own = partShape(found)
  if (interaction.type === 'reshaping') {
    const shape: PartShape = { ...own, points: interaction.points }
    return {
      pieces: shapePieces(shape),
      refused: interaction.refusal !== null,
      guide: interaction.at.guide ?? null,
      handles: partHandles(shape),
    }
  }
  const handles = interaction.type === 'idle' ? partHandles(own) : []
  return { pieces: shapePieces(own), refused: false, guide: null, handles }
}

/** A spot shows by its handle alone. */
const shapePieces = ({ points, form }: PartShape): readonly Piece[] =>
  form === 'spot' ? [] : [{ points, closed: form === 'outline' }]

function drawnPieces(drawing: Drawing, { effective, floor_m }: AppState): readonly Piece[] {
  const points = pointsWithNext(drawing)
  const [first, second] = points
  const { sizes, next, kind } = drawing
  const form = drawForms[kind]
  if (!first) return []
  if (form === 'spot') return next ? [square(next.at, sizes.column_m / 2)] : []
  if (form === 'grid')
    return second && isLastPoint(drawing)
      ? gridOf(drawing, [first, second]).map((p) => square(p, Math.max(sizes.column_m, 0.3) / 2))
      : [square(first, sizes.column_m / 2)]
  if (form === 'in-wall') return next ? doorPiece(next.at, sizes.door_m, effective, floor_m) : []
  const ground = groundOf(drawing, points)
  const way: Piece = { points, closed: false }
  if (form === 'strip') return ground ? [{ points: ground, closed: true }, way] : [cross(first)]
  if (ground) return [{ points: ground, closed: true }]
  return points.length > 1 ? [way] : [cross(first)]
}

function doorPiece(
  at: PlanPoint,
  width_m: number,
  { buildings }: AppState['effective'],
  floor_m: number,
): readonly Piece[] {
  const spot = wallNear(buildings, at, { floor_m })
  if (!spot) return [square(at, 0.3)]
  const [a, b] = spot.edge
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const [x, y] = spot.at
  const corner = (along: number, out: number): PlanPoint => [
    x + ux * along * (width_m / 2) - uy * out,
    y + uy * along * (width_m / 2) + ux * out,
  ]
  return [{ points: [corner(-1, -0.35), corner(1, -0.35), corner(1, 0.35), corner(-1, 0.35)], closed: true }]
}

const square = ([x, y]: PlanPoint, half_m: number): Piece => ({
  points: [
    [x - half_m, y - half_m],
    [x + half_m, y - half_m],
    [x + half_m, y + half_m],
    [x - half_m, y + half_m],
  ],
  closed: true,
})

const cross = (at: PlanPoint): Piece => square(at, 0.12)

function segmentsOf({ points, closed }: Piece): number[] {
  const count = closed ? points.length : points.length - 1
  return points.slice(0, count).flatMap((a, i) => segment(a, points[(i + 1) % points.length]!))
}

/** Corners as squares, sides as diamonds, the whole as a cross. */
function handleLines({ type, at: [x, y] }: PartHandle, r: number): number[] {
  if (type === 'whole')
    return [...segment([x - 1.6 * r, y], [x + 1.6 * r, y]), ...segment([x, y - 1.6 * r], [x, y + 1.6 * r])]
  const corners: PlanPoint[] =
    type === 'vertex'
      ? [...square([x, y], r).points]
      : [
          [x - r, y],
          [x, y - r],
          [x + r, y],
          [x, y + r],
        ]
  return corners.flatMap((a, i) => segment(a, corners[(i + 1) % 4]!))
}

const segment = (a: PlanPoint, b: PlanPoint): number[] => [
  ...toScene([a[0], a[1], OVER_FLOOR_M]),
  ...toScene([b[0], b[1], OVER_FLOOR_M]),
]

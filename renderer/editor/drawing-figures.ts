import { wallNear } from '../../src/commands/structure/wall-near'
import { distance_m, type PlanPoint, tidyPoint } from '../../src/geometry/point'
import { signedArea_m2 } from '../../src/geometry/polygon'
import type { Building } from '../../src/model/building'
import { parseQuantity } from '../../src/units/parse-quantity'
import { type Drawing, drawForms } from './drawing'
import { groundOf, pointsWithNext } from './drawing-edit'

/** A figure that stands beside the pointer and may be typed. Its name is a key under `drawing.figures`. */
export interface DrawFigure {
  readonly name: 'x' | 'y' | 'length' | 'angle' | 'width' | 'depth' | 'along'
  readonly kind: 'length' | 'angle'
  /** Metres or degrees counter-clockwise from east. */
  readonly value: number
}

const figure = (name: DrawFigure['name'], value: number): DrawFigure => ({
  name,
  kind: name === 'angle' ? 'angle' : 'length',
  value,
})

/** The figures of the point in hand: where it is, or how it lies from the point before. */
export function drawFigures(drawing: Drawing, buildings: readonly Building[]): readonly DrawFigure[] {
  const { points, next } = drawing
  if (!next) return []
  const [x, y] = next.at
  const anchor = points.at(-1)
  if (drawForms[drawing.kind] === 'in-wall') {
    const spot = wallNear(buildings, next.at)
    return spot ? [figure('along', distance_m(spot.edge[0], spot.at))] : []
  }
  if (!anchor) return [figure('x', x), figure('y', y)]
  const [dx, dy] = [x - anchor[0], y - anchor[1]]
  if (isBox(drawing)) return [figure('width', Math.abs(dx)), figure('depth', Math.abs(dy))]
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI
  return [figure('length', Math.hypot(dx, dy)), figure('angle', (angle + 360) % 360)]
}

/** Ground enclosed so far with the pointer's point, m²; null where there is none. */
export function drawnArea_m2(drawing: Drawing): number | null {
  const ground = groundOf(drawing, pointsWithNext(drawing))
  return ground && Math.abs(signedArea_m2(ground))
}

const isBox = ({ kind, method }: Drawing): boolean =>
  drawForms[kind] === 'grid' || (drawForms[kind] === 'ground' && method === 'rectangle')

interface Reader {
  readonly units: 'metric' | 'imperial'
  readonly language: 'en' | 'it'
}

/**
 * The point that typed figures stand for. What is left empty or cannot be read keeps the pointer's figure; a leading
 * plus adds to it. Width and depth grow the way the pointer lies; a negative one the other way.
 */
export function typedPoint(
  drawing: Drawing,
  buildings: readonly Building[],
  texts: readonly string[],
  reader: Reader,
): PlanPoint | null {
  const { next, points } = drawing
  if (!next) return null
  const figures = drawFigures(drawing, buildings)
  const [first, second] = figures.map(({ kind, value }, i) => {
    const parsed = parseQuantity(texts[i] ?? '', { kind, system: reader.units, language: reader.language })
    if (!parsed) return value
    return parsed.relative ? value + parsed.value : parsed.value
  })
  if (first === undefined) return next.at
  const anchor = points.at(-1)
  if (figures[0]!.name === 'along') {
    const spot = wallNear(buildings, next.at)!
    const [a, b] = spot.edge
    const t = first / (distance_m(a, b) || 1)
    return tidyPoint([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
  }
  if (second === undefined) return next.at
  if (!anchor) return tidyPoint([first, second])
  if (isBox(drawing)) {
    const east = next.at[0] < anchor[0] ? -1 : 1
    const north = next.at[1] < anchor[1] ? -1 : 1
    return tidyPoint([anchor[0] + east * first, anchor[1] + north * second])
  }
  const angle = (second * Math.PI) / 180
  return tidyPoint([anchor[0] + first * Math.cos(angle), anchor[1] + first * Math.sin(angle)])
}

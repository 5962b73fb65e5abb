import type { SnapKind } from './guide'
import type { PointSnapKind } from './points/point-snap-kinds'

/**
 * What of what is there catches, where lines do: ends, crossings and middles; anywhere along a line or flush with a
 * neighbour; in line with others, aisles and equal gaps; and whatever lies on other storeys.
 */
export const snapClassNames = ['points', 'lines', 'guides', 'storeys'] as const
export type SnapClass = (typeof snapClassNames)[number]
export type SnapClasses = Readonly<Record<SnapClass, boolean>>

/** What lies on other storeys catches only where asked: it is seldom meant. */
export const usualSnapClasses: SnapClasses = { points: true, lines: true, guides: true, storeys: false }

const classOfPoint: Partial<Record<PointSnapKind, SnapClass>> = {
  vertex: 'points',
  crossing: 'points',
  midpoint: 'points',
  edge: 'lines',
  aligned: 'guides',
}

/** True where a point may be caught so. */
export const catchesPoint = (classes: SnapClasses, kind: PointSnapKind): boolean => {
  const name = classOfPoint[kind]
  return name === undefined || classes[name]
}

/** True where a box may be caught so: flush with a neighbour, or along a guide. */
export const catchesBox = (classes: SnapClasses, kind: SnapKind): boolean =>
  kind === 'grid' || (kind === 'edge' ? classes.lines : classes.guides)

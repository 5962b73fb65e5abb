import { distance_m, type PlanPoint } from '../../../../src/geometry/point'
import { distanceToSegment_m } from '../../../../src/geometry/polygon'
import type { Connection } from '../../../../src/model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../../src/model/effective-site'
import { type DrawnRun, drawnRun } from '../../../../src/planning/routing/drawn-run'
import type { EditorState } from '../../editor-store'
import type { PointerSample } from '../pointer-sample'
import { atHeight } from './at-height'

const CORNER_PX = 9
const LEG_PX = 6

/** A connection with its ends and where it lies. */
export interface Run extends DrawnRun {
  readonly connection: Connection
  readonly ends: readonly [EffectivePlacement, EffectivePlacement]
}

/** What of a run lies under the pointer. */
export type RunPart =
  | { readonly part: 'corner'; readonly corner: number }
  | { readonly part: 'leg'; readonly leg: number; readonly at: PlanPoint }

/** The run of a connection, or null where the site has none such. */
export function findRun(site: EffectiveSite, id: string): Run | null {
  const connection = site.connections.find((c) => c.id === id)
  return connection ? runOf(site, connection) : null
}

function runOf(site: EffectiveSite, connection: Connection): Run | null {
  const from = site.placements.find((p) => p.id === connection.from)
  const to = site.placements.find((p) => p.id === connection.to)
  return from && to ? { ...drawnRun(site, connection, from, to), connection, ends: [from, to] } : null
}

/** The corner or leg of a run within reach of the pointer, corners first; null where there is neither. */
export function partUnder({ points, level_m }: DrawnRun, sample: PointerSample): RunPart | null {
  const at = atHeight(sample, level_m)
  const reach_m = (px: number): number => px * sample.metresPerPixel
  for (let corner = 1; corner < points.length - 1; corner++)
    if (distance_m(at, points[corner]!) <= reach_m(CORNER_PX)) return { part: 'corner', corner }
  for (let leg = 0; leg < points.length - 1; leg++)
    if (distanceToSegment_m(at, points[leg]!, points[leg + 1]!) <= reach_m(LEG_PX)) return { part: 'leg', leg, at }
  return null
}

/** The run under the pointer among those drawn: of the selection, and the main runs between plant. */
export function runUnder(state: EditorState, sample: PointerSample): string | null {
  const { effective, selection, layers } = state
  const placed = new Map(effective.placements.map((p) => [p.id, p]))
  for (const c of effective.connections) {
    const [from, to] = [placed.get(c.from), placed.get(c.to)]
    if (!from || !to || !layers[c.kind === 'coolant' ? 'liquid' : c.kind]) continue
    const isDrawn = selection.has(c.from) || selection.has(c.to) || to.mission === 'support'
    if (isDrawn && partUnder(drawnRun(effective, c, from, to), sample)) return c.id
  }
  return null
}

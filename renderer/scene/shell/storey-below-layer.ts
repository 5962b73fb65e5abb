import { footprintCorners } from '../../../src/geometry/footprint'
import type { Outline } from '../../../src/geometry/outline'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { placementFootprint } from '../../editor/placement-footprint'
import { storeySite } from '../../editor/storeys/storey-site'
import { LineSet } from '../overlays/line-set'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'

const OVER_FLOOR_M = 0.02

/** In a plan of an upper storey, what lies under it: faint outlines of halls, walls and equipment to line up with. */
export class StoreyBelowLayer implements SceneLayer {
  readonly #lines = new LineSet({ width_px: 1, opacity: 0.35, dashed: true })
  readonly object = this.#lines.object

  update(now: SceneInput, before: SceneInput | null): void {
    if (now.theme !== before?.theme) this.#lines.setColour(now.theme.muted)
    const { under_m } = now.storeys
    if (before && now.whole === before.whole && under_m === before.storeys.under_m) return
    this.#lines.set(under_m === null ? [] : storeyLines(storeySite(now.whole, under_m)))
  }

  dispose(): void {
    this.#lines.dispose()
  }
}

const storeyLines = ({ halls, buildings, placements }: EffectiveSite): number[] => [
  ...[...halls.values()].flatMap((h) => closed(h.outline)),
  ...buildings.flatMap((b) => b.walls.flatMap(({ from, to }) => segment(from, to))),
  ...placements.flatMap((p) => closed(footprintCorners(placementFootprint(p)))),
]

const closed = (outline: Outline): number[] => outline.flatMap((a, i) => segment(a, outline[(i + 1) % outline.length]!))

const segment = (a: Outline[number], b: Outline[number]): number[] => [
  ...toScene([a[0], a[1], OVER_FLOOR_M]),
  ...toScene([b[0], b[1], OVER_FLOOR_M]),
]

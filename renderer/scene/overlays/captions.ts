import type { EffectivePlacement } from '../../../src/model/effective-site'
import { metresPerPixel, projectPoint } from '../camera/projection'
import type { SceneView } from '../scene-layer'
import type { LabelWish } from './arrange-labels'
import { topOf } from './floor-label'
import { shortLabel } from './short-label'

/** Pixels a metre from which a name has room beside its neighbours. */
const ROW_PX_PER_M = 7
const PLANT_PX_PER_M = 12
const RACK_PX_PER_M = 60
/** Size of a caption in pixels: it is set in one face, and thousands are never put on the page. */
const LETTER_PX = 6.6
const AROUND_PX = 6
const HEIGHT_PX = 20
/** How much further than straight above a slanting view may see, for what is not worth projecting. */
const SLANT = 4

interface Caption {
  readonly key: string
  readonly text: string
  readonly placement: EffectivePlacement
}

export interface CaptionWish extends LabelWish {
  readonly text: string
}

/** Quiet names of rows, plant and racks, each from the nearness on at which it can be read. */
export class Captions {
  #of: readonly EffectivePlacement[] | null = null
  #lists: Partial<Record<ListName, readonly Caption[]>> = {}

  /** Takes over what is seen on the floor; true where that is something else than before. */
  take(placements: readonly EffectivePlacement[]): boolean {
    if (placements === this.#of) return false
    this.#of = placements
    this.#lists = {}
    return true
  }

  /** A list is made once the camera is near enough for it: from afar nobody reads the names of fifty thousand racks. */
  #list(name: ListName): readonly Caption[] {
    this.#lists[name] ??= makers[name](this.#of ?? [])
    return this.#lists[name]
  }

  /** The captions that lie in the picture and are near enough, rows first. */
  wishes({ pose, viewport }: Pick<SceneView, 'pose' | 'viewport'>): CaptionWish[] {
    const px_perM = 1 / metresPerPixel(pose, viewport)
    const reach_m = (SLANT * Math.max(viewport.width_px, viewport.height_px)) / px_perM
    const lists = [
      px_perM >= RACK_PX_PER_M ? this.#list('racks') : px_perM >= ROW_PX_PER_M ? this.#list('rows') : [],
      px_perM >= PLANT_PX_PER_M ? this.#list('plant') : [],
    ]
    const wishes: CaptionWish[] = []
    for (const list of lists)
      for (const { key, text, placement } of list) {
        const [x, y] = placement.at
        if (Math.abs(x - pose.target[0]) > reach_m || Math.abs(y - pose.target[1]) > reach_m) continue
        const seen = projectPoint(pose, viewport, topOf(placement))
        if (!seen || seen.x < 0 || seen.y < 0 || seen.x > viewport.width_px || seen.y > viewport.height_px) continue
        const width = text.length * LETTER_PX + AROUND_PX
        wishes.push({ key, text, x: seen.x, y: seen.y, width, height: HEIGHT_PX, quiet: true })
      }
    return wishes
  }
}

const namesOf = (placements: readonly EffectivePlacement[]): Caption[] =>
  placements.map((p) => ({ key: `name/${p.id}`, text: shortLabel(p.label ?? p.id), placement: p }))

const makers = {
  rows: rowNames,
  plant: (placements: readonly EffectivePlacement[]) => namesOf(placements.filter((p) => p.mission === 'support')),
  racks: (placements: readonly EffectivePlacement[]) => namesOf(placements.filter((p) => p.mission !== 'support')),
} as const
type ListName = keyof typeof makers

function rowNames(placements: readonly EffectivePlacement[]): Caption[] {
  const ends = new Map<string, EffectivePlacement>()
  for (const p of placements) {
    if (p.row === undefined) continue
    const key = `${p.hall ?? ''}|${p.row}`
    const end = ends.get(key)
    if (!end || isBefore(p, end)) ends.set(key, p)
  }
  return [...ends].map(([key, placement]) => ({ key: `row/${key}`, text: shortLabel(placement.row!), placement }))
}

/** A row is named at its western end, or its southern one where it runs north. */
const isBefore = (a: EffectivePlacement, b: EffectivePlacement): boolean =>
  a.at[0] < b.at[0] - 0.01 || (Math.abs(a.at[0] - b.at[0]) <= 0.01 && a.at[1] < b.at[1])

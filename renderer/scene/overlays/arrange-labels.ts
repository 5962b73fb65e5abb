/** A label that wants to stand over a point of the picture, pixels. */
export interface LabelWish {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** A caption: begins at its point instead of standing over it, and is rather left out than lifted away. */
  readonly quiet?: boolean
}

export interface LabelSpot {
  /** Top left corner. */
  readonly x: number
  readonly y: number
  /** Pixels between the label and its point. */
  readonly stem: number
  /** Pixels of its left side from its point: half its width, unless a side of the picture pushes it aside. */
  readonly foot: number
}

const GAP_PX = 4
/** Between a label and its point where nothing is in the way. */
export const SHORTEST_STEM_PX = 12
const TRIES = 5
/** Between a label and the sides of the picture. */
const MARGIN_PX = 4

/**
 * Puts each label over its point; one that would cover another moves up a step at a time, and stays away where even
 * that does not help. One that would reach over a side of the picture is pushed in. First come first served: pass the
 * most important first.
 */
export function arrangeLabels(
  wishes: readonly LabelWish[],
  picture: { readonly width: number; readonly height: number },
): ReadonlyMap<string, LabelSpot> {
  const spots = new Map<string, LabelSpot>()
  const taken: { x: number; y: number; width: number; height: number }[] = []
  for (const { key, x, y, width, height, quiet } of wishes) {
    if (x < 0 || y < 0 || x > picture.width || y > picture.height) continue
    for (let i = 0; i < (quiet ? 1 : TRIES); i++) {
      const stem = SHORTEST_STEM_PX + i * (height + GAP_PX)
      const box = { x: quiet ? x : within(x - width / 2, width, picture.width), y: y - stem - height, width, height }
      const free = taken.every(
        (t) =>
          box.x + width + GAP_PX <= t.x ||
          t.x + t.width + GAP_PX <= box.x ||
          box.y + height + GAP_PX <= t.y ||
          t.y + t.height + GAP_PX <= box.y,
      )
      if (!free) continue
      taken.push(box)
      spots.set(key, { x: box.x, y: box.y, stem, foot: x - box.x })
      break
    }
  }
  return spots
}

/** Where something so wide begins, so that it lies in the picture. */
const within = (x: number, width: number, room: number): number =>
  Math.max(MARGIN_PX, Math.min(x, room - width - MARGIN_PX))

import type { CameraRig } from './camera-rig'
import { type FloorCover, floorCover } from './floor-cover'
import type { Viewport } from './projection'

/** A part of the canvas with a camera of its own; pixels of it count from its own left edge. */
export interface FloorPane {
  readonly rig: CameraRig
  /** Holds the words that stand over this pane. */
  readonly board: HTMLElement
  /** What it shows while there are two. */
  view: 'plan' | '3d'
  left_px: number
}

/** One pane over the whole canvas, or the plan and the 3D view side by side. */
export class FloorPanes {
  #active: FloorPane
  #divided = false
  #share = 0.5
  #whole: Viewport = { width_px: 1, height_px: 1 }

  constructor(private readonly all: readonly [FloorPane, FloorPane]) {
    this.#active = all[0]
    this.#layOut()
  }

  /** The pane that has the pointer and the keys. */
  get active(): FloorPane {
    return this.#active
  }

  get divided(): boolean {
    return this.#divided
  }

  /** All of the canvas, CSS pixels. */
  get whole(): Viewport {
    return this.#whole
  }

  /** The panes on screen, from left to right. */
  get shown(): readonly FloorPane[] {
    if (!this.#divided) return [this.#active]
    return [...this.all].sort((a, b) => a.left_px - b.left_px)
  }

  /** The pane under a pixel of the canvas. */
  at(x_px: number): FloorPane {
    return this.shown.findLast((pane) => pane.left_px <= x_px) ?? this.#active
  }

  resize(whole: Viewport): void {
    this.#whole = whole
    this.#layOut()
  }

  /** Sets the other view beside the one there is, over the same spot; `share` of the width is the plan's. */
  divide(view: 'plan' | '3d', share: number): void {
    if (!this.#divided) {
      const other = this.#other()
      this.#active.view = view
      other.view = view === 'plan' ? '3d' : 'plan'
      other.rig.takeAfter(this.#active.rig)
      other.rig.setView(other.view, 0, true)
      this.#divided = true
    }
    this.#share = share
    this.#layOut()
  }

  activate(view: 'plan' | '3d'): void {
    if (this.#divided) this.#active = this.all.find((pane) => pane.view === view) ?? this.#active
  }

  /** Back to one: the active pane takes the whole canvas. */
  join(): void {
    this.#divided = false
    this.#layOut()
  }

  /** Lets the active pane take the whole canvas for as long as `work` takes, as for a picture of it. */
  alone<R>(work: () => R): R {
    const divided = this.#divided
    this.join()
    try {
      return work()
    } finally {
      this.#divided = divided
      this.#layOut()
    }
  }

  /** Floor that holds all that any pane has in sight. */
  cover(): FloorCover {
    const [first, ...others] = this.shown.map(({ rig }) => floorCover(rig.pose, rig.viewport))
    return others.reduce(around, first!)
  }

  #other(): FloorPane {
    return this.all[0] === this.#active ? this.all[1] : this.all[0]
  }

  #layOut(): void {
    const { width_px, height_px } = this.#whole
    const plan_px = Math.round(width_px * this.#share)
    for (const pane of this.all) {
      const isPlan = pane.view === 'plan'
      const [left, width] = !this.#divided ? [0, width_px] : isPlan ? [0, plan_px] : [plan_px, width_px - plan_px]
      pane.left_px = left
      pane.rig.resize({ width_px: Math.max(1, width), height_px })
      pane.board.style.left = `${left}px`
      pane.board.style.width = `${width}px`
      pane.board.hidden = !this.#divided && pane !== this.#active
    }
  }
}

/** The smallest square that holds both. */
function around(a: FloorCover, b: FloorCover): FloorCover {
  const span = (key: 'x_m' | 'y_m'): readonly [number, number] => [
    Math.min(a[key] - a.half_m, b[key] - b.half_m),
    Math.max(a[key] + a.half_m, b[key] + b.half_m),
  ]
  const [west, east] = span('x_m')
  const [south, north] = span('y_m')
  return { x_m: (west + east) / 2, y_m: (south + north) / 2, half_m: Math.max(east - west, north - south) / 2 }
}

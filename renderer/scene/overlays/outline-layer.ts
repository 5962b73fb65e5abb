import { Group } from 'three'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { bodyOf } from '../items/body'
import { idsInHand } from '../items/equipment-layer'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { boxEdges } from './box-edges'
import { LineSet } from './line-set'

/** With more than this chosen, single outlines say nothing: the tint does. */
const MOST_OUTLINES = 1500

/** Outlines of what is selected, of what a scenario or a swap removes, and of where a moved thing came from. */
export class OutlineLayer implements SceneLayer {
  readonly object = new Group()
  readonly #selected = new LineSet({ width_px: 2 })
  readonly #behind = new LineSet({ width_px: 1, opacity: 0.35, onTop: true })
  readonly #removed = new LineSet({ width_px: 1, opacity: 0.5, dashed: true })

  constructor() {
    this.object.add(this.#selected.object, this.#behind.object, this.#removed.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) {
      this.#selected.setColour(theme.accent)
      this.#behind.setColour(theme.accent)
      this.#removed.setColour(theme.muted)
    }
    const { effective, selection } = state
    const inHand = idsInHand(state.interaction)
    const same =
      before !== null &&
      effective === before.state.effective &&
      selection === before.state.selection &&
      inHand === idsInHand(before.state.interaction)
    if (same) return
    const gone = new Set(inHand ?? [])
    const chosen = effective.placements.filter((p) => selection.has(p.id) && !gone.has(p.id))
    const lines = chosen.length > MOST_OUTLINES ? [] : edgesOf(chosen)
    this.#selected.set(lines)
    this.#behind.set(lines)
    this.#removed.set(edgesOf([...effective.removed, ...effective.placements.filter((p) => gone.has(p.id))]))
  }

  dispose(): void {
    for (const lines of [this.#selected, this.#behind, this.#removed]) lines.dispose()
  }
}

const edgesOf = (placements: readonly EffectivePlacement[]): number[] => placements.flatMap((p) => boxEdges(bodyOf(p)))

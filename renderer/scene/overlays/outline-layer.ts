import { Group } from 'three'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { bodyOf } from '../items/body'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { boxEdges } from './box-edges'
import { LineSet } from './line-set'

/** With more than this chosen, single outlines say nothing: the tint does. */
const MOST_OUTLINES = 1500

/** Outlines of what is selected, of what a scenario or a swap removes, and of what an illegal drop runs into. */
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
    const sameSite = state.effective === before?.state.effective
    const proposalNow = proposalRemoves(now)
    if (
      !sameSite ||
      state.selection !== before.state.selection ||
      proposalNow !== (before && proposalRemoves(before))
    ) {
      const gone = new Set(proposalNow ?? [])
      const chosen = state.effective.placements.filter((p) => state.selection.has(p.id) && !gone.has(p.id))
      const lines = chosen.length > MOST_OUTLINES ? [] : edgesOf(chosen)
      this.#selected.set(lines)
      this.#behind.set(lines)
      const removed = [...state.effective.removed, ...state.effective.placements.filter((p) => gone.has(p.id))]
      this.#removed.set(edgesOf(removed))
    }
  }

  dispose(): void {
    for (const lines of [this.#selected, this.#behind, this.#removed]) lines.dispose()
  }
}

function proposalRemoves({ state: { interaction } }: SceneInput): readonly string[] | null {
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal.removed : null
}

const edgesOf = (placements: readonly EffectivePlacement[]): number[] => placements.flatMap((p) => boxEdges(bodyOf(p)))

import { Group } from 'three'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementsAmong } from '../../../src/model/placement-of'
import type { AppState } from '../../state/app-state'
import { siteAsOf } from '../../state/phases/site-as-of'
import { bodyOf } from '../items/body'
import { idsInHand } from '../items/equipment-layer'
import { visiblePlacements } from '../look/visible-placements'
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
    const visible = visiblePlacements(state)
    const removed = removedShown(state)
    const same =
      before !== null &&
      effective === before.state.effective &&
      selection === before.state.selection &&
      visible === visiblePlacements(before.state) &&
      inHand === idsInHand(before.state.interaction) &&
      removed === removedShown(before.state)
    if (same) return
    const lines = selection.size > MOST_OUTLINES ? [] : edgesOf(chosenAmong(state, inHand))
    this.#selected.set(lines)
    this.#behind.set(lines)
    this.#removed.set(edgesOf([...removed, ...placementsAmong(effective.placements, inHand ?? [])]))
  }

  dispose(): void {
    for (const lines of [this.#selected, this.#behind, this.#removed]) lines.dispose()
  }
}

/** What is selected and stands in sight. Asked of the list that all others ask: what is in hand is left out afterwards. */
function chosenAmong(state: AppState, inHand: readonly string[] | null): readonly EffectivePlacement[] {
  const chosen = placementsAmong(visiblePlacements(state), state.selection)
  if (!inHand) return chosen
  const held = new Set(inHand)
  return chosen.filter((p) => !held.has(p.id))
}

const none: readonly EffectivePlacement[] = []

/** What the scenario has removed by the moment that is shown. */
function removedShown({ effective, answers, asOf, showRemoved }: AppState): readonly EffectivePlacement[] {
  if (!showRemoved) return none
  return siteAsOf(effective, answers?.schedule ?? null, asOf).gone
}

const edgesOf = (placements: readonly EffectivePlacement[]): number[] => placements.flatMap((p) => boxEdges(bodyOf(p)))

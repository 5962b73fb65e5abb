import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { AppState } from '../app-state'
import type { StepStart, TourStep } from './tour-step'

/** Another finding is in hand than when the step began. */
export const readFinding: TourStep = {
  id: 'finding',
  anchors: ['finding-row', 'tab-findings'],
  commands: ['nextFinding'],
  isDone: ({ finding }, { state }) => finding !== null && finding !== state.finding,
}

/** All that is selected stands in one row, and it is more than one thing. */
export const chooseRow: TourStep = {
  id: 'row',
  anchors: ['select-row', 'viewport'],
  commands: ['selectRow'],
  isDone: (now) => {
    if (now.selection.size < 2) return false
    const chosen = selectedPlacements(now)
    return chosen.every((p) => p.row !== undefined && p.row === chosen[0]?.row && p.hall === chosen[0].hall)
  },
}

const POD = 'assembly-gb200-nvl72-su'

/** A pod is held up against the row and found to be possible. */
export const proposePod: TourStep = {
  id: 'propose',
  anchors: [POD, 'swap-start'],
  commands: ['swap'],
  isDone: ({ interaction }) => interaction.type === 'swapping' && interaction.proposal?.ok === true,
}

/** The swap is in the scenario. */
export const applySwap: TourStep = {
  id: 'apply',
  anchors: ['swap-apply', POD],
  commands: ['applySwap'],
  isDone: ({ effective }, { state }) => effective.added.size > state.effective.added.size,
}

/** How many placements of that category the site has more than when the step began. */
export function placedSince(category: string, now: AppState, { state }: StepStart): number {
  if (now.effective.placements === state.effective.placements) return 0
  return countOf(category, now) - countOf(category, state)
}

export const selectedPlacements = ({ selection, effective }: AppState): readonly EffectivePlacement[] =>
  effective.placements.filter((p) => selection.has(p.id))

const countOf = (category: string, { effective }: AppState): number =>
  effective.placements.reduce((sum, p) => sum + (p.definition.category === category ? 1 : 0), 0)

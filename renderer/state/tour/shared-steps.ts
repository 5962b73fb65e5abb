import type { AppState } from '../app-state'
import type { StepStart, TourStep } from './tour-step'

/** Another finding is in hand than when the step began. */
export const readFinding: TourStep = {
  id: 'finding',
  anchors: ['finding-row', 'tab-findings'],
  commands: ['nextFinding'],
  isDone: ({ finding }, { state }) => finding !== null && finding !== state.finding,
}

/** How many placements of that category the site has more than when the step began. */
export function placedSince(category: string, now: AppState, { state }: StepStart): number {
  if (now.effective.placements === state.effective.placements) return 0
  return countOf(category, now) - countOf(category, state)
}

const countOf = (category: string, { effective }: AppState): number =>
  effective.placements.reduce((sum, p) => sum + (p.definition.category === category ? 1 : 0), 0)

import type { Connection } from '../../../src/model/connection'
import type { AppState } from '../app-state'
import { placedSince, readFinding } from './shared-steps'
import type { StepStart, TourStep } from './tour-step'

/** Racks that the tour lays out. */
const RACKS = 20

/** From an empty floor to a hall of racks, fed on two sides and cooled. */
export const hallTour: readonly TourStep[] = [
  {
    id: 'building',
    anchors: ['first-building-draw', 'tool-draw'],
    commands: ['draw'],
    isDone: ({ effective }, { state }) => effective.buildings.length > state.effective.buildings.length,
  },
  {
    id: 'hall',
    anchors: ['hall-from-building', 'draw-hall', 'tool-draw'],
    commands: ['clear'],
    isDone: ({ effective }, { state }) => effective.halls.size > state.effective.halls.size,
  },
  {
    id: 'take',
    anchors: ['item-gb200-nvl72', 'catalogue-search'],
    isDone: ({ interaction, catalog }) =>
      (interaction.type === 'placing' || interaction.type === 'arraying') &&
      catalog.items.get(interaction.item)?.category === 'gpu-rack',
  },
  {
    id: 'array',
    anchors: ['array-place', 'array-panel', 'tool-array'],
    commands: ['array'],
    isDone: (now, since) => placedSince('gpu-rack', now, since) >= RACKS,
  },
  {
    id: 'boards',
    anchors: ['item-lv-swbd-4000-415', 'catalogue-search'],
    isDone: (now, since) => placedSince('lv-switchboard', now, since) >= 2,
  },
  {
    id: 'choose',
    anchors: ['viewport'],
    commands: ['selectSameItem'],
    isDone: (now) => chosenRacks(now) >= RACKS,
  },
  {
    id: 'feed',
    anchors: ['feed-apply', 'feed-from'],
    commands: ['feedFrom'],
    isDone: (now, since) => suppliedSince('power', now, since) >= RACKS,
  },
  {
    id: 'cdus',
    anchors: ['item-cdu-row-2000', 'catalogue-search'],
    isDone: (now, since) => placedSince('cdu', now, since) >= 2,
  },
  {
    id: 'cool',
    anchors: ['feed-apply', 'cool-from', 'viewport'],
    commands: ['selectSameItem', 'coolFrom'],
    isDone: (now, since) => suppliedSince('coolant', now, since) >= RACKS,
  },
  readFinding,
]

function chosenRacks({ selection, effective }: AppState): number {
  if (selection.size < RACKS) return 0
  return effective.placements.filter((p) => selection.has(p.id) && p.definition.category === 'gpu-rack').length
}

/** How many GPU racks take that supply and did not when the step began. */
function suppliedSince(kind: Connection['kind'], now: AppState, { state }: StepStart): number {
  if (now.effective.connections === state.effective.connections) return 0
  const [before, after] = [takersOf(kind, state), takersOf(kind, now)]
  return now.effective.placements.filter(
    (p) => p.definition.category === 'gpu-rack' && after.has(p.id) && !before.has(p.id),
  ).length
}

const takersOf = (kind: Connection['kind'], { effective }: AppState): ReadonlySet<string> =>
  new Set(effective.connections.filter((c) => c.kind === kind).map((c) => c.to))

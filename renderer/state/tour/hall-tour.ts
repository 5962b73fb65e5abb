import type { Connection } from '../../../src/model/connection'
import type { AppState } from '../app-state'
import { applySwap, chooseRow, placedSince, proposePod, readFinding, selectedPlacements } from './shared-steps'
import type { StepStart, TourStep } from './tour-step'

/** Racks that the tour lays out. */
const RACKS = 20
/** Walls of fans that take the rest of their heat, one to spare. */
const FAN_WALLS = 2

/** From a yard with supplies to a hall of miners, fed on two sides and cooled, one row of which gives way to a pod. */
export const hallTour: readonly TourStep[] = [
  {
    id: 'building',
    anchors: ['tool-draw'],
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
    anchors: ['item-mining-hydro-rack', 'catalogue-search'],
    isDone: ({ interaction, catalog }) =>
      (interaction.type === 'placing' || interaction.type === 'arraying') &&
      catalog.items.get(interaction.item)?.category === 'asic-rack',
  },
  {
    id: 'array',
    anchors: ['array-place', 'array-panel', 'tool-array'],
    commands: ['array'],
    isDone: (now, since) => placedSince('asic-rack', now, since) >= RACKS,
  },
  {
    id: 'fans',
    anchors: ['item-filtered-fan-wall-6', 'catalogue-search'],
    isDone: (now, since) => placedSince('exhaust-fan', now, since) >= FAN_WALLS,
  },
  {
    id: 'choose',
    anchors: ['viewport'],
    commands: ['clear'],
    isDone: (now) => chosen('asic-rack', now, RACKS) >= RACKS && chosen('exhaust-fan', now, FAN_WALLS) >= FAN_WALLS,
  },
  {
    id: 'feed',
    anchors: ['feed-apply', 'feed-from'],
    commands: ['feedFrom'],
    isDone: (now, since) => suppliedSince('power', now, since) >= RACKS,
  },
  {
    id: 'cool',
    anchors: ['feed-apply', 'cool-from', 'viewport'],
    commands: ['selectSameItem', 'coolFrom'],
    isDone: (now, since) => suppliedSince('coolant', now, since) >= RACKS,
  },
  chooseRow,
  proposePod,
  applySwap,
  readFinding,
]

/** How many of that category are selected; 0 where fewer than `least` things are selected at all. */
function chosen(category: string, now: AppState, least: number): number {
  if (now.selection.size < least) return 0
  return selectedPlacements(now).filter((p) => p.definition.category === category).length
}

/** How many racks of miners take that supply and did not when the step began. */
function suppliedSince(kind: Connection['kind'], now: AppState, { state }: StepStart): number {
  if (now.effective.connections === state.effective.connections) return 0
  const [before, after] = [takersOf(kind, state), takersOf(kind, now)]
  return now.effective.placements.filter(
    (p) => p.definition.category === 'asic-rack' && after.has(p.id) && !before.has(p.id),
  ).length
}

const takersOf = (kind: Connection['kind'], { effective }: AppState): ReadonlySet<string> =>
  new Set(effective.connections.filter((c) => c.kind === kind).map((c) => c.to))

import { addPoints, type PlanPoint } from '../../../src/geometry/point'
import type { Interaction } from '../interaction'

const following: ReadonlySet<Interaction['type']> = new Set([
  'placing',
  'arraying',
  'pasting',
  'drawing',
  'measuring',
  'underlay-points',
  'taking-out',
  'feeding',
  'deleting',
])

/** True where the tool in hand goes where the pointer is, so that arrow keys may carry one for it. */
export const followsPointer = (interaction: Interaction): boolean =>
  following.has(interaction.type) || (interaction.type === 'moving' && interaction.carried === true)

/** Where the tool in hand is now: its next point, else the last one put down. Null before the pointer was on the floor. */
export function toolPoint(interaction: Interaction): PlanPoint | null {
  switch (interaction.type) {
    case 'placing':
    case 'arraying':
    case 'pasting':
      return interaction.at ?? null
    case 'drawing':
    case 'measuring':
      return interaction.next?.at ?? interaction.points.at(-1) ?? null
    case 'moving':
      return addPoints(interaction.origin, interaction.offset)
    default:
      return null
  }
}

/** True while figures of the tool in hand are being typed: keys are theirs. */
export function isTypingFigures(interaction: Interaction): boolean {
  if (interaction.type === 'drawing') return interaction.entry !== null
  return (
    ('typed' in interaction && Boolean(interaction.typed)) || ('entry' in interaction && interaction.entry === true)
  )
}

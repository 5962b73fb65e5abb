import type { PlanPoint } from '../../../src/geometry/point'
import { type AxisLock, unlocked } from '../axis-lock'
import type { Interaction } from '../interaction'

/** The axis that a key locks, or null for any other key. */
export function axisOfKey(key: string): AxisLock['axis'] | null {
  const name = key.toLowerCase()
  return name === 'x' || name === 'y' ? name : null
}

/** The line that holds what is in hand, or null. */
export const lockOf = (interaction: Interaction): AxisLock | null =>
  'lock' in interaction ? (interaction.lock ?? null) : null

/** The same in hand, held to an axis, or free again where it was held to that one; null where nothing can be held to one. */
export function toggleLock(interaction: Interaction, axis: AxisLock['axis']): Interaction | null {
  const from = startOf(interaction)
  if (!from) return null
  const free = unlocked(interaction)
  return lockOf(interaction)?.axis === axis ? free : ({ ...free, lock: { axis, from } } as Interaction)
}

/** Where the locked line goes through: where a move began, the point before, or where a thing is held now. */
function startOf(interaction: Interaction): PlanPoint | null {
  switch (interaction.type) {
    case 'moving':
      return interaction.entry ? null : interaction.origin
    case 'reshaping':
      return interaction.origin
    case 'placing':
    case 'arraying':
    case 'pasting':
      return interaction.entry ? null : (interaction.lock?.from ?? interaction.at ?? null)
    case 'drawing':
    case 'measuring':
      return interaction.points.at(-1) ?? interaction.lock?.from ?? interaction.next?.at ?? null
    default:
      return null
  }
}

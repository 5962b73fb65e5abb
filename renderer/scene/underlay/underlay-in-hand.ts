import { movedPlace, straightenedPlace } from '../../../src/commands/underlays/place-underlay'
import { bothPoints } from '../../editor/tools/underlay/underlay-points'
import type { AppState } from '../../state/app-state'
import type { UnderlayRecord } from './underlay-body'

/** An underlay as it would lie and look if what is under way were let go now. */
export function underlayInHand(
  { interaction, underlay, underlayOpacity }: Pick<AppState, 'interaction' | 'underlay' | 'underlayOpacity'>,
  record: UnderlayRecord,
): UnderlayRecord {
  if (record.id === underlay && underlayOpacity !== null) return { ...record, opacity: underlayOpacity }
  if (interaction.type === 'underlay-drag' && interaction.underlay === record.id)
    return { ...record, ...interaction.place }
  if (interaction.type !== 'underlay-points' || interaction.underlay !== record.id) return record
  const both = bothPoints(interaction)
  if (!both || interaction.task === 'scale') return record
  const place = interaction.task === 'move' ? movedPlace : straightenedPlace
  return place(record, ...both) ?? record
}

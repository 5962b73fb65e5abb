import { displayName } from '../../engine/rules/display-name'
import type { EffectivePlacement } from '../../model/effective-site'

/** Names that a sentence has room for. */
const most = 4

/** What people call some placements, in one line; of many the first few. */
export function namesOf(placements: readonly EffectivePlacement[]): string {
  const names = placements.map((p) => displayName(p, p.id))
  return names.length > most ? `${names.slice(0, most).join(', ')}, …` : names.join(', ')
}

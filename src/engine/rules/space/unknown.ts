import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'

/** Where new or AI equipment stands in a hall whose figures are missing, its space checks were not made. */
export const spaceUnknown = defineSiteRule({
  id: 'space/unknown',
  severity: 'warning',
  parts: 'hall',
  watches: ['buildings', 'hall', 'mission', 'status'],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    const members = new Map<string, EffectivePlacement[]>()
    for (const placement of site.placements)
      if (placement.hall !== null && (placement.status === 'new' || placement.mission === 'ai'))
        append(members, placement.hall, placement)
    for (const [hall, placements] of members) {
      const missing = missingFigures(site, hall, placements)
      if (missing.length === 0) continue
      yield finding({
        subjects: placements.map((p) => p.id),
        collective: true,
        discriminator: hall,
        params: { hall: site.halls.get(hall)?.name ?? hall, figures: missing.join(', '), which: combined(missing) },
      })
    }
  },
})

/** Names of the missing figures as the interchange format spells them. */
function missingFigures(site: EffectiveSite, id: string, placements: readonly EffectivePlacement[]): readonly string[] {
  const hall = site.halls.get(id)
  if (!hall) return []
  const missing: string[] = []
  if (hall.floorLoad_kPa === undefined && hall.building.floorLoad_kPa === undefined) missing.push('floorLoad_kPa')
  if (hall.clearHeight_m === undefined) missing.push('clearHeight_m')
  const isMeasured = hall.building.openings.some((o) => o.width_m !== undefined && o.height_m !== undefined)
  if (!isMeasured && placements.some((p) => p.status === 'new')) missing.push('openings')
  return missing
}

const words: Readonly<Record<string, string>> = { floorLoad_kPa: 'Floor', clearHeight_m: 'Height', openings: 'Doors' }

/** The missing figures as one word, by which the text tells the combinations apart. */
function combined(missing: readonly string[]): string {
  const word = missing.map((name) => words[name]).join('')
  return word.charAt(0).toLowerCase() + word.slice(1)
}

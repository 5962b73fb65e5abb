import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'

/** Unfiltered outside air brings dust, salt and damp that miners bear and AI hardware does not. */
export const onceThroughAir = defineSiteRule({
  id: 'cooling/once-through-air',
  severity: 'warning',
  parts: 'hall',
  watches: ['buildings', 'hall', 'mission', 'item.load'],
  standard: cite('ashrae-contamination'),
  *check({ site, finding }) {
    const exposed = new Map<string, string[]>()
    for (const { id, hall, mission, definition } of site.placements) {
      if (hall === null || mission !== 'ai' || !definition.load?.design_kW) continue
      if (site.halls.get(hall)?.air === 'once-through') append(exposed, hall, id)
    }
    for (const [hall, subjects] of exposed)
      yield finding({
        subjects,
        collective: true,
        discriminator: hall,
        params: { hall: site.halls.get(hall)?.name ?? hall },
      })
  },
})

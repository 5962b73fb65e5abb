import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { hallName } from '../hall-name'
import { append } from '../site-index'
import { findRacksBreathingExhaust } from '../supply/exhaust-intake'

/** Fronts face fronts across a cold aisle: a rack whose front faces another's rear breathes its exhaust. */
export const aisleOrientation = defineSiteRule({
  id: 'cooling/aisle-orientation',
  severity: 'warning',
  parts: 'hall',
  watches: ['at', 'buildings', 'hall', 'mission', 'rotation_deg', 'item.heat', 'item.load', 'item.size_m'],
  standard: cite('ashrae-thermal'),
  parameters: { aisle: { value: 2.4, unit: 'm', source: 'project-assumption' } },
  *check({ site, parameters, finding }) {
    const breathing = new Map<string, string[]>()
    for (const { id, hall } of findRacksBreathingExhaust(site.placements, parameters.aisle))
      append(breathing, hall!, id)
    for (const [hall, subjects] of breathing)
      yield finding({
        subjects,
        collective: true,
        discriminator: hall,
        params: { hall: hallName(site, hall) },
      })
  },
})

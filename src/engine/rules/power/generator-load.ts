import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { generatorDerating } from '../electrical/generator-derating'
import { generatorGroups } from '../electrical/generator-groups'
import { outageState } from '../electrical/outage-state'
import { deratedShare } from '../electrical/site-derating'
import { exceeds } from '../supply/exceeds'

/**
 * In its worst outage a generator carries its load at the rating that altitude and ambient leave it, and not so little
 * that the engine runs cold. Above the nameplate itself the redundancy rules say so.
 */
export const generatorLoad = defineRule({
  id: 'power/generator-load',
  severity: 'warning',
  watches: ['worst', 'item.category', 'item.power', 'site.altitude_m', 'site.climate', 'item.id'],
  standard: cite('iso-8528-1'),
  quantities: { rating: 'of the unit' },
  parameters: {
    ...generatorDerating,
    least: { value: 0.3, unit: '', source: 'nfpa-110' },
  },
  *check({ site, facts, parameters, finding }) {
    for (const { out, members } of generatorGroups(facts)) {
      for (const { placement, worst } of members) {
        const { id, definition } = placement
        const derated = worst.rating * deratedShare(definition, site.site, parameters)
        const least = worst.rating * parameters.least
        const isOver = exceeds(worst.value, derated) && !exceeds(worst.value, worst.rating)
        if (!isOver && !exceeds(least, worst.value)) continue
        yield finding({
          subjects: [id],
          contingency: out,
          value: worst.value,
          limit: isOver ? derated : least,
          unit: worst.unit,
          severity: isOver ? 'warning' : 'info',
          params: { state: outageState(out), kind: isOver ? 'over' : 'under', rating: worst.rating },
          ...(!isOver && { standard: cite('nfpa-110', '8.4.2') }),
        })
      }
    }
  },
})

import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'

/** Two things of one hall, or of the yard, go by one name: a drawing or a work order cannot tell them apart. */
export const duplicateLabel = defineSiteRule({
  id: 'data/duplicate-label',
  severity: 'info',
  watches: ['hall', 'label'],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    const bearers = new Map<string, string[]>()
    for (const { id, label, hall } of site.placements) if (label) append(bearers, `${hall ?? ''}\n${label}`, id)
    for (const [key, subjects] of bearers) {
      if (subjects.length < 2) continue
      const label = key.slice(key.indexOf('\n') + 1)
      yield finding({ subjects, collective: true, discriminator: key.replace('\n', ' '), params: { label } })
    }
  },
})

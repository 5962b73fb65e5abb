import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placedItems } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

const WEEK_ms = 7 * 24 * 3600 * 1000

/** A product ordered at the start, or today where that is later, arrives after the date the owner wants the site ready. */
export const leadTime = defineRule({
  id: 'data/lead-time',
  severity: 'warning',
  watches: ['schedule', 'status', 'item.id', 'item.leadTime_weeks', 'item.name', 'site.targetDate'],
  standard: cite('project-assumption'),
  *check({ site, facts, finding }) {
    const target = site.site.targetDate ?? site.schedule.target
    const ordered = [site.schedule.start ?? '', facts.today].sort().at(-1)
    if (!target || !ordered) return
    const available_weeks = (Date.parse(target) - Date.parse(ordered)) / WEEK_ms
    const isLate = ({ leadTime_weeks }: Item) => exceeds(leadTime_weeks?.base ?? 0, available_weeks)
    for (const [item, placements] of placedItems(site, (p) => p.status === 'new', isLate)) {
      const needed_weeks = item.leadTime_weeks!.base
      yield finding({
        subjects: placements.map((p) => p.id),
        isInOrder: true,
        collective: true,
        discriminator: item.id,
        value: needed_weeks,
        limit: available_weeks,
        unit: 'weeks',
        params: { item: item.name, available: Math.max(0, Math.floor(available_weeks)), target, ordered },
      })
    }
  },
  *needs({ site }) {
    if (site.site.targetDate ?? site.schedule.target) return
    const subjects = site.placements.filter((p) => p.status === 'new').map((p) => p.id)
    if (subjects.length > 0) yield { figure: 'site.targetDate', subjects }
  },
})

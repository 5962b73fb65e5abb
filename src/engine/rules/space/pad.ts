import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { standsWhollyIn } from '../plan/stands-in'

/** Where the site draws its pads and yards, new outdoor plant stands on one of them. */
export const pad = defineSiteRule({
  id: 'space/pad',
  severity: 'warning',
  watches: [...bodyFields, 'areas', 'buildings', 'hall', 'status'],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    const grounds = site.areas.filter((a) => a.kind === 'pad' || a.kind === 'yard')
    if (grounds.length === 0) return
    const subjects: string[] = []
    for (const body of floorPlan(site).bodies) {
      const { hall, status, id } = body.placement
      if (hall !== null || status !== 'new' || grounds.some(({ outline }) => standsWhollyIn(body, outline))) continue
      subjects.push(id)
    }
    if (subjects.length > 0) yield finding({ subjects, collective: true })
  },
  *needs({ site }) {
    if (site.areas.some((a) => a.kind === 'pad' || a.kind === 'yard')) return
    yield* lacking('area of kind pad', site.placements, (p) => p.hall === null && p.status === 'new')
  },
})

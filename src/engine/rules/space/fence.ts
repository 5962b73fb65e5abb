import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { standsWhollyIn } from '../plan/stands-in'

/** Where the site draws its fence, what stands outdoors stands inside it. */
export const fence = defineSiteRule({
  id: 'space/fence',
  severity: 'warning',
  watches: [...bodyFields, 'areas', 'buildings', 'hall'],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    const fences = site.areas.filter((a) => a.kind === 'fence')
    if (fences.length === 0) return
    const subjects: string[] = []
    for (const body of floorPlan(site).bodies) {
      if (body.placement.hall !== null || fences.some(({ outline }) => standsWhollyIn(body, outline))) continue
      subjects.push(body.placement.id)
    }
    if (subjects.length > 0) yield finding({ subjects, collective: true })
  },
  *needs({ site }) {
    if (site.areas.some((a) => a.kind === 'fence')) return
    yield* lacking('area of kind fence', site.placements, (p) => p.hall === null && p.status === 'new')
  },
})

import type { Waiver } from '../../../model/waiver'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'

const NAMES_IN_A_SENTENCE = 4

/** A waiver of the open variant names a placement or a hall that this variant does not have. */
export const waiverUnmatched = defineSiteRule({
  id: 'data/waiver-unmatched',
  severity: 'info',
  watches: ['buildings', 'removed', 'scenario', 'waivers'],
  standard: cite('project-assumption'),
  *check({ site, index, finding }) {
    if (site.waivers.length === 0) return
    // What the open scenario takes away still exists in the baseline, and so does the waiver's reason.
    const removed = new Set(site.removed.map((p) => p.id))
    const exists = (id: string) => index.byId.has(id) || removed.has(id)
    for (const waiver of site.waivers) {
      if (waiver.scenario !== undefined && waiver.scenario !== site.scenario) continue
      const missing = [...waiver.subjects, ...(waiver.contingency ?? [])].filter((id) => !exists(id))
      if (waiver.hall !== undefined && !site.halls.has(waiver.hall)) missing.push(waiver.hall)
      if (missing.length === 0) continue
      yield finding({
        subjects: waiver.subjects.filter((id) => index.byId.has(id)),
        collective: true,
        discriminator: identity(waiver),
        params: {
          rule: waiver.rule,
          missing: missing.slice(0, NAMES_IN_A_SENTENCE).join(', '),
          others: Math.max(0, missing.length - NAMES_IN_A_SENTENCE),
        },
      })
    }
  },
})

const identity = ({ rule, scope, subjects, contingency, hall, scenario }: Waiver): string =>
  JSON.stringify([rule, scope, subjects, contingency, hall, scenario])

import { cite } from '../cite'
import { defineReviewRule } from '../define-rule'
import { roundedTo } from '../round-figure'

/** A finding that somebody accepted stands again because its value got worse than what was accepted. */
export const waiverReopened = defineReviewRule({
  id: 'data/waiver-reopened',
  severity: 'info',
  standard: cite('project-assumption'),
  quantities: { now: 'of the unit', accepted: 'of the unit' },
  *check({ lapsed, finding }) {
    for (const { waiver, finding: open, because } of lapsed) {
      if (because !== 'worse' || open.value === null || typeof waiver.value !== 'number') continue
      yield finding({
        subjects: open.subjects,
        contingency: open.contingency,
        collective: true,
        discriminator: open.key,
        value: open.value,
        limit: waiver.value,
        unit: open.unit,
        params: {
          rule: open.rule,
          now: roundedTo(4, open.value),
          accepted: roundedTo(4, waiver.value),
        },
      })
    }
  },
})

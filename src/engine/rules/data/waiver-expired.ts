import { cite } from '../cite'
import { defineReviewRule } from '../define-rule'

/** A finding that somebody accepted until a date that has passed stands again. */
export const waiverExpired = defineReviewRule({
  id: 'data/waiver-expired',
  severity: 'info',
  standard: cite('project-assumption'),
  *check({ lapsed, finding }) {
    for (const { waiver, finding: open, because } of lapsed) {
      if (because !== 'expired') continue
      yield finding({
        subjects: open.subjects,
        contingency: open.contingency,
        collective: true,
        discriminator: open.key,
        params: { rule: open.rule, expires: waiver.expires ?? '', author: waiver.author ?? '' },
      })
    }
  },
})

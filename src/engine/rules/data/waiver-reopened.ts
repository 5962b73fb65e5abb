import { cite } from '../cite'
import { defineReviewRule } from '../define-rule'
import { reportReopened } from '../waivers/report-lapses'

/** A finding that somebody accepted stands again because its value got worse than what was accepted. */
export const waiverReopened = defineReviewRule({
  id: 'data/waiver-reopened',
  severity: 'info',
  standard: cite('project-assumption'),
  quantities: { now: 'of the unit', accepted: 'of the unit' },
  check: reportReopened,
})

import { cite } from '../cite'
import { defineReviewRule } from '../define-rule'
import { reportExpired } from '../waivers/report-lapses'

/** A finding that somebody accepted until a date that has passed stands again. */
export const waiverExpired = defineReviewRule({
  id: 'data/waiver-expired',
  severity: 'info',
  standard: cite('project-assumption'),
  check: reportExpired,
})

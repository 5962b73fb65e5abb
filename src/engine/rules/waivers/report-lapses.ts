import type { Finding } from '../../results'
import type { ReviewContext } from '../define-rule'
import { roundedTo } from '../round-figure'

type Lapses = Pick<ReviewContext, 'lapsed' | 'finding'>

/** One finding for each waiver whose date has passed. */
export function* reportExpired({ lapsed, finding }: Lapses): Iterable<Finding> {
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
}

/** One finding for each waiver whose finding got worse than what was accepted. */
export function* reportReopened({ lapsed, finding }: Lapses): Iterable<Finding> {
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
}

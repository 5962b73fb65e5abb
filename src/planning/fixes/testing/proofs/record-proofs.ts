import { dataBroken } from '../../../../engine/rules/testing/broken/data-site'
import type { FixProof } from '../fix-proof'
import { board, items } from '../small-items'
import { fed, loaded } from '../small-sites'

/** What is written down rather than built. */
export const recordProofs: readonly FixProof[] = [
  { rule: 'data/duplicate-label', sketch: dataBroken.site, offers: [{ kind: 'relabel' }] },
  { rule: 'data/unknown-rule-setting', sketch: dataBroken.site, offers: [{ kind: 'drop-setting' }] },
  { rule: 'data/waiver-unmatched', sketch: dataBroken.site, offers: [{ kind: 'withdraw-waiver' }] },
  {
    rule: 'data/waiver-expired',
    sketch: fed(
      loaded(300),
      {},
      {
        waivers: [{ rule: 'power/overload', subjects: ['board1'], reason: 'until the spring', expires: '2027-01-14' }],
      },
    ),
    offers: [{ kind: 'withdraw-waiver' }],
  },
  {
    rule: 'data/lead-time',
    sketch: {
      items: {
        ...items,
        slow: { ...board, leadTime_weeks: { low: 40, base: 50, high: 60 } },
        quick: { ...board, leadTime_weeks: { low: 4, base: 6, high: 8 } },
      },
      site: { targetDate: '2027-06-01' },
      schedule: { start: '2027-01-04' },
      placements: { grid: {}, slow1: { status: 'new' }, fan: {}, rack1: {} },
      connections: { 'grid>slow1': {}, 'slow1>rack1': {} },
    },
    offers: [{ kind: 'other-product' }],
  },
]

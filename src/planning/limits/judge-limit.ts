import type { LimitRow } from '../swap/swap-types'

/** From here on a load that still holds is worth a look. */
const warnedFrom = 0.9
const tolerance = 1e-9

/**
 * Adds the verdict to a row: broken where a value exceeds its limit, warned from 90 % on, unknown without a figure.
 * @param outageLimit what may be used while something is out, where that differs from `limit`
 */
export function judge(row: Omit<LimitRow, 'verdict'>, outageLimit: number | null = row.limit): LimitRow {
  const { limit, after, worst } = row
  if (limit === null || after === null) return { ...row, verdict: 'unknown' }
  const use = Math.max(share(after, limit), worst === null ? 0 : share(worst, outageLimit ?? limit))
  return { ...row, verdict: use > 1 + tolerance ? 'broken' : use >= warnedFrom ? 'warned' : 'fine' }
}

const share = (value: number, limit: number): number => (limit > 0 ? value / limit : value > 0 ? Infinity : 0)

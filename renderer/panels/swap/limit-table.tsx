import { useState } from 'react'
import type { Translator } from '../../../src/i18n/translator'
import type { ProposedChange } from '../../../src/planning/other-site'
import type { LimitRow } from '../../../src/planning/swap/swap-types'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import type { Medium } from '../../ui/headroom-bar'
import { TableHead } from '../../ui/table-head'
import { OfProposedSite } from '../how/other-site'
import { asked, holds, NOTHING } from './asked-figure'

/** Name of a limit: the board's own, or what is measured where it is site-wide. The unit goes beside it. */
export function limitName(row: LimitRow, { t, has }: Translator): string {
  const key = `planning.${row.label}`
  if (!has(key)) return row.name
  return t(key, { name: row.name, unit: row.unit }).replace(/, [^,]*$/, '')
}

export function limitMedium(row: LimitRow): Medium {
  if (/air/.test(row.label)) return 'air'
  return /cdu|flow|supply|liquid|coolant/.test(row.label) ? 'liquid' : 'power'
}

/** Rows shown before the rest is asked for: those nearest their limit. */
const FEW = 7
const columns = ['limit', 'before', 'after', 'worst'] as const

/** Broken limits first, then those nearest: what a reader must see stands on top. */
export function byUrgency(limits: readonly LimitRow[]): readonly LimitRow[] {
  const rank = { broken: 0, unknown: 1, warned: 2, fine: 3 } as const
  const share = ({ limit, after, worst }: LimitRow) => (limit ? Math.max(after ?? 0, worst ?? 0) / limit : 0)
  return [...limits].sort((a, b) => rank[a.verdict] - rank[b.verdict] || share(b) - share(a))
}

/** Ratings of the whole site read better in MW and MVA. */
const inMega = ({ unit, limit }: LimitRow): boolean => (unit === 'kW' || unit === 'kVA') && (limit ?? 0) >= 10_000

interface Props {
  /** The swap, in whose site the figures after it are asked. */
  readonly change: ProposedChange
  readonly limits: readonly LimitRow[]
  readonly chosen: LimitRow | null
  onChoose(row: LimitRow): void
}

/** Every limit that the swap touches: before, after, and in its worst single outage. */
export function LimitTable({ change, limits, chosen, onChoose }: Props) {
  const translator = useT()
  const { t, number } = translator
  const format = useFormat()
  const setHover = useApp((s) => s.setHover)
  const figure = (value: number | null, row: LimitRow) => {
    if (value === null) return NOTHING
    return inMega(row) ? number(value / 1000, 1) : format.figureIn(value, row.unit, row.kind)
  }
  const tone = (value: number | null, row: LimitRow) => {
    if (value === null || row.limit === null || row.verdict === 'unknown') return 'number'
    if (value > row.limit) return 'number broken'
    return row.verdict === 'warned' && value > 0.9 * row.limit ? 'number warned' : 'number'
  }
  const [all, setAll] = useState(false)
  const rows = all ? limits : limits.slice(0, FEW)
  return (
    <>
      <table className="table limits" data-testid="swap-limits">
        <colgroup>
          <col />
          <col className="figure-column" />
          <col className="figure-column" />
          <col className="figure-column" />
          <col className="figure-column last" />
        </colgroup>
        <TableHead
          columns={[
            { name: t('ui.swap.limitOf'), unseen: true },
            ...columns.map((column) => ({ name: t(`ui.swap.columns.${column}`), className: 'number' })),
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.subject}|${row.label}`}
              className={row === chosen ? 'chosen' : undefined}
              onClick={() => onChoose(row)}
              onMouseEnter={() => setHover(row.subject)}
              onMouseLeave={() => setHover(null)}
              data-verdict={row.verdict}
            >
              <td>
                <button type="button" className="row-button">
                  {limitName(row, translator)},{' '}
                  <span className="muted">
                    {inMega(row) ? row.unit.replace('k', 'M') : format.unitOf(row.unit, row.kind)}
                  </span>
                </button>
              </td>
              <td className={row.limit === null ? 'number unknown' : 'number'}>
                <OfProposedSite change={change}>{asked(row.how.limit, figure(row.limit, row))}</OfProposedSite>
              </td>
              <td className="number muted">{asked(row.how.before, figure(row.before, row))}</td>
              <td className={tone(row.after, row)}>
                <OfProposedSite change={change}>
                  {asked(row.how.after, figure(row.after, row), holds(row))}
                </OfProposedSite>
              </td>
              <td className={tone(row.worst, row)}>
                <OfProposedSite change={change}>{asked(row.how.worst, figure(row.worst, row))}</OfProposedSite>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {limits.length > FEW ? (
        <p className="limits-more">
          <Button look="link" onPress={() => setAll(!all)} data-testid="swap-all-limits">
            {t(all ? 'ui.swap.fewLimits' : 'ui.swap.allLimits', { count: limits.length })}
          </Button>
        </p>
      ) : null}
    </>
  )
}

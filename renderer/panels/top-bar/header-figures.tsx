import type { ReactNode } from 'react'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { FinishDate } from '../how/finish-date'
import { How } from '../how/how'
import { Verdict } from '../how/verdict'

interface FigureProps {
  readonly label: string
  readonly testId: string
  readonly children: ReactNode
  /** Set beside the figure: the change against the baseline, or its P80. */
  readonly note?: ReactNode
  readonly tone?: 'fine' | 'broken' | 'muted'
  readonly hint?: string
}

function Figure({ label, testId, children, note, tone = 'muted', hint }: FigureProps) {
  return (
    <div className="figure" data-testid={testId} title={hint}>
      <dt className="label">{label}</dt>
      <dd>
        {children}
        {note ? <small className={tone}>{note}</small> : null}
      </dd>
    </div>
  )
}

const AI = { of: 'summary', figure: 'ai_kW' } as const
const MINING = { of: 'summary', figure: 'mining_kW' } as const
const PUE = { of: 'summary', figure: 'pue' } as const
/** No error rests on all that the site's figures rest on. */
const FACILITY = { of: 'summary', figure: 'facility_kW' } as const
const ERRORS = { of: 'count', figure: 'errors' } as const
const WARNINGS = { of: 'count', figure: 'warnings' } as const
const CAPEX_P80 = { of: 'estimate-risk', money: 'facility', figure: 'p80' } as const
const READY_P80 = { of: 'schedule-date', figure: 'p80' } as const
const CAPEX = { of: 'estimate', figure: 'facility' } as const

/** Weeks from one ISO date to another, rounded up where later. */
const weeksBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000))

/** The six figures that answer "is it still a good plan?", each with its difference against the baseline. */
export function HeaderFigures() {
  const translator = useT()
  const { t, number, money, date } = translator
  const format = useFormat()
  const answers = useApp((s) => s.answers)
  const stale = useApp((s) => s.stale)
  if (!answers) return <div className="figures muted">{t('ui.top.working')}</div>

  const { summary } = answers.check
  const base = answers.baseline?.summary
  const { estimate, schedule } = answers
  const megawatts = (kW: number) =>
    `${number(kW / 1000, Math.abs(kW) >= 100_000 ? 0 : Math.abs(kW) >= 10_000 ? 1 : 2)} MW`
  const change = (now: number, before: number | undefined, digits: number) => {
    if (before === undefined) return null
    const difference = now - before
    if (Math.abs(difference) < 0.5 * 10 ** -digits) return null
    return `${difference > 0 ? '+' : ''}${number(difference, digits)}`
  }
  const better = (difference: number) => (difference > 0 ? 'fine' : 'broken')
  const ai = summary.ai_kW / 1000
  const mining = summary.mining_kW / 1000
  const pue = summary.pue
  const basePue = base?.pue ?? undefined
  const planned = estimate && estimate.lines.length > 0
  const slip = schedule ? weeksBetween(schedule.finish, schedule.p80) : 0
  const compared = base ? t('ui.top.comparedHint') : undefined
  const hint = compared ? { hint: compared } : {}

  return (
    <dl className={stale ? 'figures stale' : 'figures'} aria-label={t('ui.top.figures')} aria-busy={stale}>
      <Figure
        label={t('ui.top.ai')}
        testId="figure-ai"
        note={change(ai, base && base.ai_kW / 1000, 2)}
        tone={better(summary.ai_kW - (base?.ai_kW ?? 0))}
        {...hint}
      >
        <How question={AI} marked>
          {megawatts(summary.ai_kW)}
        </How>
      </Figure>
      <Figure
        label={t('ui.top.mining')}
        testId="figure-mining"
        note={change(mining, base && base.mining_kW / 1000, 2)}
        tone="muted"
        {...hint}
      >
        <How question={MINING} marked>
          {megawatts(summary.mining_kW)}
        </How>
      </Figure>
      <Figure
        label={t('ui.top.pue')}
        testId="figure-pue"
        note={pue === null ? null : change(pue, basePue, 3)}
        tone={better((basePue ?? 0) - (pue ?? 0))}
        {...hint}
      >
        {pue === null ? (
          '–'
        ) : (
          <How question={PUE} marked>
            {number(pue, 3)}
          </How>
        )}
      </Figure>
      <Figure
        label={t('ui.top.capex')}
        testId="figure-capex"
        note={
          planned ? <How question={CAPEX_P80}>{`P80 ${money(estimate.facility.p80, estimate.currency)}`}</How> : null
        }
      >
        {planned ? <How question={CAPEX}>{money(estimate.facility.base, estimate.currency)}</How> : '–'}
      </Figure>
      <Figure
        label={t('ui.top.ready')}
        testId="figure-ready"
        note={
          planned && schedule && slip !== 0 ? (
            <How question={READY_P80}>{t('ui.top.slip', { weeks: (slip > 0 ? '+' : '') + number(slip, 0) })}</How>
          ) : null
        }
      >
        {planned && schedule ? <FinishDate schedule={schedule}>{date(schedule.finish)}</FinishDate> : '–'}
      </Figure>
      <Figure
        label={t('ui.top.findings')}
        testId="figure-findings"
        note={change(summary.errors, base?.errors, 0)}
        tone={better((base?.errors ?? 0) - summary.errors)}
        {...hint}
      >
        <span className="pair">
          <Verdict fine={summary.errors === 0} question={summary.errors === 0 ? FACILITY : ERRORS}>
            {format.figureIn(summary.errors, '')}
          </Verdict>
          ·
          <span className={summary.warnings > 0 ? 'warned' : 'muted'}>
            <How question={WARNINGS}>{format.figureIn(summary.warnings, '')}</How>
          </span>
        </span>
      </Figure>
    </dl>
  )
}

import { TableHead } from '../../ui/table-head'
import './estimate.css'
import { useMemo } from 'react'
import type { EstimateLine, EstimateResult, Money } from '../../../src/engine/results'
import type { EstimateFigure, PlanQuestion } from '../../../src/engine/trace/plans/plan-questions'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { describeLine } from '../../../src/reports/tables/describe-line'
import { type LineSection, sectionOf } from '../../../src/reports/tables/line-section'
import { unitName } from '../../../src/reports/tables/unit-name'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import '../../ui/look/rows.css'
import { ScrollArea } from '../../ui/scroll-area'
import { How } from '../how/how'
import { EstimateSide } from './estimate-side'

const sections: readonly LineSection[] = ['facility', 'labor', 'removal', 'hardware']

/** What it costs: line by line, indirects, and how far the total may move. */
export function EstimatePanel() {
  const { t } = useT()
  const estimate = useApp((s) => s.answers?.estimate)
  if (!estimate || estimate.lines.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('ui.estimate.noneTitle')}</strong>
        {t('ui.estimate.noneText')}
      </div>
    )
  return (
    <div className="estimate">
      <ScrollArea label={t('ui.tabs.estimate')}>
        <EstimateTable estimate={estimate} />
      </ScrollArea>
      <EstimateSide estimate={estimate} />
    </div>
  )
}

function EstimateTable({ estimate }: { readonly estimate: EstimateResult }) {
  const { t } = useT()
  const byGroup = useMemo(() => {
    const lines = estimate.lines.map((line, number) => ({ line, number }))
    return sections.map((group) => ({ group, lines: lines.filter((l) => sectionOf(l.line) === group) }))
  }, [estimate])
  const facility = byGroup.filter((g) => g.group !== 'hardware' && g.lines.length > 0)
  const hardware = byGroup.filter((g) => g.group === 'hardware' && g.lines.length > 0)
  return (
    <table className="table" data-testid="estimate-table">
      <TableHead
        columns={[
          t('ui.estimate.code'),
          t('ui.estimate.line'),
          { name: t('ui.estimate.quantity'), className: 'number' },
          t('ui.estimate.unit'),
          { name: t('ui.estimate.unitCost', { currency: estimate.currency }), className: 'number' },
          { name: t('ui.estimate.low'), className: 'number' },
          { name: t('ui.estimate.base'), className: 'number' },
          { name: t('ui.estimate.high'), className: 'number' },
        ]}
      />
      <tbody>
        {facility.map(({ group, lines }) => (
          <GroupLines key={group} group={group} lines={lines} />
        ))}
        {estimate.indirects.length > 0 ? (
          <tr className="group">
            <td colSpan={8}>{t('ui.estimate.indirects')}</td>
          </tr>
        ) : null}
        {estimate.indirects.map((indirect, i) => (
          <tr key={indirect.name} data-hover>
            <td />
            <td>{indirect.nameKey ? t(indirect.nameKey) : indirect.name}</td>
            <Figure value={indirect.percent} decimals={1} />
            <td className="muted">%</td>
            <td />
            <MoneyCells money={indirect.total} question={{ of: 'estimate-indirect', line: i }} />
          </tr>
        ))}
        <TotalLine label={t('ui.estimate.facilityTotal')} money={estimate.facility} figure="facility" />
        {hardware.map(({ group, lines }) => (
          <GroupLines key={group} group={group} lines={lines} />
        ))}
        {hardware.length > 0 ? (
          <TotalLine label={t('ui.estimate.hardwareTotal')} money={estimate.hardware} figure="hardware" />
        ) : null}
      </tbody>
    </table>
  )
}

/** What has a low, a base and a high figure. */
type BoundedQuestion = Extract<PlanQuestion, { of: 'estimate' | 'estimate-line' | 'estimate-indirect' }>

/** A line with its place in the estimate, by which it can be asked about. */
interface NumberedLine {
  readonly line: EstimateLine
  readonly number: number
}

function GroupLines({ group, lines }: { readonly group: string; readonly lines: readonly NumberedLine[] }) {
  const translator = useT()
  const { t } = translator
  const items = useApp((s) => s.catalog.items)
  return (
    <>
      <tr className="group">
        <td colSpan={8}>{t(`reports.groups.${group}`)}</td>
      </tr>
      {lines.map(({ line, number }) => {
        const name = describeLine(line, translator, items.get(line.item))
        return (
          <tr key={number} data-hover>
            <td className="mono muted">{line.code}</td>
            <td>{name}</td>
            <Figure value={line.quantity} question={{ of: 'estimate-line', line: number, figure: 'quantity' }} />
            <td className="muted">{unitName(line.unit, translator)}</td>
            <Figure
              value={line.unitCost?.base ?? null}
              decimals={0}
              question={{ of: 'estimate-line', line: number, figure: 'unitCost' }}
            />
            <MoneyCells money={line.total} question={{ of: 'estimate-line', line: number, figure: 'total' }} />
          </tr>
        )
      })}
    </>
  )
}

interface TotalProps {
  readonly label: string
  readonly money: Money
  readonly figure: EstimateFigure
}

function TotalLine({ label, money, figure }: TotalProps) {
  return (
    <tr className="strong">
      <td />
      <td colSpan={4}>{label}</td>
      <MoneyCells money={money} question={{ of: 'estimate', figure }} />
    </tr>
  )
}

function MoneyCells({ money, question }: { readonly money: Money | null; readonly question: BoundedQuestion }) {
  return (
    <>
      <Figure value={money?.low ?? null} decimals={0} question={{ ...question, at: 'low' }} />
      <Figure value={money?.base ?? null} decimals={0} question={question} />
      <Figure value={money?.high ?? null} decimals={0} question={{ ...question, at: 'high' }} />
    </>
  )
}

interface FigureProps {
  readonly value: number | null
  readonly decimals?: number
  /** How it came about, where that can be asked. */
  readonly question?: TraceQuestion
}

/** A figure, or hatching where nothing is known: never a zero. */
function Figure({ value, decimals, question }: FigureProps) {
  const { t, number } = useT()
  return value === null ? (
    <td className="number unknown">{t('ui.unknown')}</td>
  ) : (
    <td className="number">
      {question ? <How question={question}>{number(value, decimals)}</How> : number(value, decimals)}
    </td>
  )
}

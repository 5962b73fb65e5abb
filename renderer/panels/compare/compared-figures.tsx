import type { ReactNode } from 'react'
import type { ComparedFigure, Comparison } from '../../../src/engine/compare/compare-sites'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { OtherSite } from '../../../src/planning/other-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { TableHead } from '../../ui/table-head'
import { How } from '../how/how'
import { DifferenceFrom, OfSite } from '../how/other-site'

interface Props {
  readonly comparison: Comparison
  /** The variant that the open one is compared with. */
  readonly other: OtherSite
}

/** The figures of both variants and their difference. */
export function ComparedFigures({ comparison, other }: Props) {
  const { t } = useT()
  const text = useFigureText(comparison.currency)
  return (
    <table className="compare-table">
      <TableHead
        columns={(['figure', 'before', 'after', 'difference'] as const).map((column) =>
          t(`reports.comparison.columns.${column}`),
        )}
      />
      <tbody>
        {comparison.figures.map(({ figure, before, after }) => (
          <tr key={figure}>
            <th scope="row">{t(`reports.comparison.names.${figure}`)}</th>
            <td>
              <OfSite site={other}>{asked(before, questions[figure], text(figure, before))}</OfSite>
            </td>
            <td>{asked(after, questions[figure], text(figure, after))}</td>
            <td>
              {before === null || after === null ? (
                '–'
              ) : (
                <DifferenceFrom site={other}>
                  <How question={questions[figure]}>{text(figure, after - before, true)}</How>
                </DifferenceFrom>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const asked = (value: number | null, question: TraceQuestion, text: string): ReactNode =>
  value === null ? text : <How question={question}>{text}</How>

const questions: Readonly<Record<ComparedFigure['figure'], TraceQuestion>> = {
  ai_kW: { of: 'summary', figure: 'ai_kW' },
  mining_kW: { of: 'summary', figure: 'mining_kW' },
  facility_kW: { of: 'summary', figure: 'facility_kW' },
  pue: { of: 'summary', figure: 'pue' },
  errors: { of: 'count', figure: 'errors' },
  warnings: { of: 'count', figure: 'warnings' },
  facility: { of: 'estimate', figure: 'facility' },
  hardware: { of: 'estimate', figure: 'hardware' },
}

function useFigureText(currency: string) {
  const { number } = useT()
  const format = useFormat()
  return (figure: ComparedFigure['figure'], value: number | null, signed = false): string => {
    if (value === null) return '–'
    const sign = signed && value > 0 ? '+' : ''
    if (figure.endsWith('_kW')) return sign + format.power(value)
    if (figure === 'facility' || figure === 'hardware') return `${sign}${number(value, 0)}\u00a0${currency}`
    return sign + number(value, figure === 'pue' ? 3 : 0)
  }
}

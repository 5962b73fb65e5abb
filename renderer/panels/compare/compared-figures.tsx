import type { ComparedFigure, Comparison } from '../../../src/engine/compare/compare-sites'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'

/** The figures of both variants and their difference. */
export function ComparedFigures({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useT()
  const text = useFigureText(comparison.currency)
  return (
    <table className="compare-table">
      <thead>
        <tr>
          {(['figure', 'before', 'after', 'difference'] as const).map((column) => (
            <th key={column}>{t(`reports.comparison.columns.${column}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.figures.map(({ figure, before, after }) => (
          <tr key={figure}>
            <th scope="row">{t(`reports.comparison.names.${figure}`)}</th>
            <td>{text(figure, before)}</td>
            <td>{text(figure, after)}</td>
            <td>{before === null || after === null ? '–' : text(figure, after - before, true)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
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

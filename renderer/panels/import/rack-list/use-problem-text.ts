import type { ColumnMapping } from '../../../../src/imports/rack-list/guess-columns'
import type { LineProblem } from '../../../../src/imports/rack-list/rack-entry'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'

/** One sentence for a problem of a line: where it is, what is wrong, how to mend it. */
export function useProblemText(headers: readonly string[], columns: ColumnMapping) {
  const { t } = useT()
  const format = useFormat()
  return ({ line, field, code, value, against = '' }: LineProblem): string => {
    const column = field === null ? undefined : columns[field]
    const place =
      column === undefined
        ? t('imports.list.atLine', { line })
        : t('imports.list.atCell', { line, column: headers[column] ?? '' })
    const isPower = code === 'kw-differs'
    return `${place}: ${t(`imports.problems.${code}`, {
      value: isPower ? format.power(Number(value)) : value,
      against: isPower ? format.power(Number(against)) : against,
    })}`
  }
}

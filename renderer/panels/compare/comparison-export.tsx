import type { Comparison } from '../../../src/engine/compare/compare-sites'
import { comparedObjectsTable, comparisonTables } from '../../../src/reports/comparison-tables'
import { writeCsv } from '../../../src/reports/write-csv'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { download } from '../../ui/download'

/** The comparison as files: all its tables in a workbook, its objects as CSV. */
export function ComparisonExport({ comparison }: { readonly comparison: Comparison }) {
  const t = useT()
  const store = useAppStore()
  const units = useApp((s) => s.preferences.units)
  const csv = (): void => {
    const text = writeCsv(comparedObjectsTable(comparison.objects, t, units), {
      unknownTitle: t.t('reports.comparison.unknown'),
    })
    handOver(new Blob([text], { type: 'text/csv' }), 'csv')
  }
  const xlsx = async (): Promise<void> => {
    const { effective, notify } = store.getState()
    const names = new Map([...effective.placements, ...effective.removed].map((p) => [p.id, p.label ?? p.id]))
    const tables = comparisonTables(comparison, t, { units, nameOf: (id) => names.get(id) ?? id })
    try {
      // Only who wants the workbook loads what writes it.
      const { writeXlsx } = await import('../../../src/reports/write-xlsx')
      handOver(new Blob([new Uint8Array(await writeXlsx(tables))]), 'xlsx')
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      notify({ tone: 'broken', key: 'ui.notices.exportFailed', params: { problem } })
    }
  }
  return (
    <div className="compare-export">
      <Button onPress={() => void xlsx()} data-testid="compare-xlsx">
        {t.t('ui.export.xlsx')}
      </Button>
      <Button onPress={csv} data-testid="compare-csv">
        {t.t('ui.export.csv')}
      </Button>
    </div>
  )
}

function handOver(blob: Blob, ending: string): void {
  const address = URL.createObjectURL(blob)
  download(address, `comparison.${ending}`)
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

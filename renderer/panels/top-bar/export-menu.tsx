import { Download, DraftingCompass, FileJson, FileSpreadsheet, FileText, Image, Save } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { type ExportKind, useExport } from '../../state/hooks/use-export'
import { MenuButton } from '../../ui/menu-button'

/** Everything that leaves the program as a file. */
export function ExportMenu() {
  const { t } = useT()
  const { run } = useExport()
  const savePicture = useApp((s) => s.savePicture)
  const entry = (kind: ExportKind, nameKey: string, icon: ReactNode) => ({
    id: `export-${kind}`,
    label: t(nameKey),
    icon,
    run: () => void run(kind),
  })
  return (
    <MenuButton
      label={t('ui.export.menu')}
      icon={<Download size={16} />}
      testId="export-menu"
      groups={[
        {
          id: 'report',
          title: t('ui.export.report'),
          entries: [
            entry('report-pdf', 'ui.export.reportPdf', <FileText size={14} />),
            entry('report-html', 'ui.export.reportHtml', <FileText size={14} />),
          ],
        },
        {
          id: 'plan',
          title: t('ui.export.plan'),
          entries: [
            ...(['pdf', 'svg', 'dxf'] as const).map((format) =>
              entry(`plan-${format}`, `ui.export.plan-${format}`, <DraftingCompass size={14} />),
            ),
            ...([1, 2, 4] as const).map((scale) => ({
              id: scale === 2 ? 'export-picture' : `export-picture-${scale}`,
              label: t('look.picture.button', { scale }),
              icon: <Image size={14} />,
              run: () => savePicture(scale),
            })),
          ],
        },
        {
          id: 'bom',
          title: t('ui.export.bom'),
          entries: [
            entry('bom-xlsx', 'ui.export.bomXlsx', <FileSpreadsheet size={14} />),
            entry('bom-csv', 'ui.export.bomCsv', <FileSpreadsheet size={14} />),
          ],
        },
        {
          id: 'copy',
          title: t('ui.export.copy'),
          entries: [
            entry('copy-guscio', 'ui.export.copyGuscio', <Save size={14} />),
            entry('copy-json', 'ui.export.copyJson', <FileJson size={14} />),
          ],
        },
      ]}
    />
  )
}

import { Download, DraftingCompass, FileJson, FileSpreadsheet, FileText, Image, Save } from 'lucide-react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useExport } from '../../state/hooks/use-export'
import { MenuButton } from '../../ui/menu-button'

/** Everything that leaves the program as a file. */
export function ExportMenu() {
  const { t } = useT()
  const { run } = useExport()
  const savePicture = useApp((s) => s.savePicture)
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
            {
              id: 'export-report-pdf',
              label: t('ui.export.reportPdf'),
              icon: <FileText size={14} />,
              run: () => void run('report-pdf'),
            },
            {
              id: 'export-report-html',
              label: t('ui.export.reportHtml'),
              icon: <FileText size={14} />,
              run: () => void run('report-html'),
            },
          ],
        },
        {
          id: 'plan',
          title: t('ui.export.plan'),
          entries: [
            ...(['pdf', 'svg', 'dxf'] as const).map((format) => ({
              id: `export-plan-${format}`,
              label: t(`ui.export.plan-${format}`),
              icon: <DraftingCompass size={14} />,
              run: () => void run(`plan-${format}`),
            })),
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
            {
              id: 'export-bom-xlsx',
              label: t('ui.export.bomXlsx'),
              icon: <FileSpreadsheet size={14} />,
              run: () => void run('bom-xlsx'),
            },
            {
              id: 'export-bom-csv',
              label: t('ui.export.bomCsv'),
              icon: <FileSpreadsheet size={14} />,
              run: () => void run('bom-csv'),
            },
          ],
        },
        {
          id: 'copy',
          title: t('ui.export.copy'),
          entries: [
            {
              id: 'export-copy-guscio',
              label: t('ui.export.copyGuscio'),
              icon: <Save size={14} />,
              run: () => void run('copy-guscio'),
            },
            {
              id: 'export-copy-json',
              label: t('ui.export.copyJson'),
              icon: <FileJson size={14} />,
              run: () => void run('copy-json'),
            },
          ],
        },
      ]}
    />
  )
}

import { useApp } from '../../state/use-app'
import { DrawingDialog } from './drawing-dialog'
import { PdfDialog } from './pdf/pdf-dialog'
import { RackListDialog } from './rack-list/rack-list-dialog'

/** The dialog of the file that was read and waits, if any. */
export function ImportDialogs() {
  const importing = useApp((s) => s.importing)
  if (!importing) return null
  if (importing.type === 'drawing') return <DrawingDialog {...importing} />
  if (importing.type === 'pdf') return <PdfDialog {...importing} />
  return <RackListDialog {...importing} />
}

import { useApp } from '../../state/hooks/use-app'
import { DrawingDialog } from './drawing-dialog'
import { PdfDialog } from './pdf/pdf-dialog'
import { RackListDialog } from './rack-list/rack-list-dialog'
import { ReadingFile } from './reading-file'

/** The file that is being read, or the dialog of one that was read and waits. */
export function ImportDialogs() {
  const importing = useApp((s) => s.importing)
  if (!importing) return <ReadingFile />
  if (importing.type === 'drawing') return <DrawingDialog {...importing} />
  if (importing.type === 'pdf') return <PdfDialog {...importing} />
  return <RackListDialog {...importing} />
}

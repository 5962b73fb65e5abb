import './home.css'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translator-context'
import { useOpen } from '../../state/hooks/use-open'
import { importKind, useTakeFile } from '../import/use-take-file'

/** Opens a site file dropped anywhere on the window; a drawing, a picture or a list of racks goes into the open site. */
export function DropTarget() {
  const { t } = useT()
  const { openFile } = useOpen()
  const take = useTakeFile()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) void (importKind(file.name) ? take(file) : openFile(file))
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [openFile, take])
  return over ? <div className="drop-veil">{t('ui.home.dropHere')}</div> : null
}

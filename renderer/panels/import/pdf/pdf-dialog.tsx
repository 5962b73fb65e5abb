import '../import.css'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../../../i18n/translator-context'
import { useApp, useAppStore } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/fields/choice'
import { ModalDialog } from '../../../ui/modal-dialog'
import { Working } from '../../../ui/waiting/working'
import { MOST_PIXELS } from '../file-worker/encode-picture'
import { readInWorker } from '../file-worker/read-in-worker'
import { pictureUnderlay } from '../picture-underlay'
import { addToFloor, siteCentre } from '../use-take-file'
import { drawPage } from './open-pdf'
import { PageChooser } from './page-chooser'
import { usePdf } from './use-pdf'

const resolutions = ['100', '150', '200', '300'] as const
const scales = ['none', '20', '50', '100', '200', '500', '1000'] as const

interface Props {
  readonly fileName: string
  readonly bytes: ArrayBuffer
}

/** Which page of a PDF becomes an underlay, how fine, and at which scale it is drawn. */
export function PdfDialog({ fileName, bytes }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const setImporting = useApp((s) => s.setImporting)
  const { pdf, problem } = usePdf(bytes)
  const [page, setPage] = useState(1)
  const [resolution, setResolution] = useState<(typeof resolutions)[number]>('150')
  const [scale, setScale] = useState<(typeof scales)[number]>('none')
  const [busy, setBusy] = useState(false)
  const close = () => setImporting(null)
  // Closing the dialog gives up the page that is being drawn.
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const submit = async () => {
    if (!pdf) return
    setBusy(true)
    stop.current = new AbortController()
    const { signal } = stop.current
    try {
      const drawn = await drawPage(pdf, page, Number(resolution), MOST_PIXELS, signal)
      const { canvas, paperWidth_m, drawn_perInch } = drawn
      const { picture } = await readInWorker('picture', await createImageBitmap(canvas), { signal })
      const width_m = scale === 'none' ? undefined : paperWidth_m * Number(scale)
      const name = pdf.numPages > 1 ? `${fileName} · ${page}` : fileName
      const state = store.getState()
      addToFloor(state, pictureUnderlay(picture, name, siteCentre(state), width_m))
      const dots = Math.round((drawn_perInch * picture.width_px) / canvas.width)
      const key = dots < Number(resolution) ? 'pageShrunk' : scale === 'none' ? 'picture' : 'drawing'
      state.notify({ tone: 'info', key: `imports.notices.${key}`, params: { file: name, dots, from: 0, to: 0 } })
      close()
    } catch (error) {
      if (signal.aborted) return
      setBusy(false)
      store
        .getState()
        .notify({ tone: 'broken', key: 'imports.notices.failed', params: { file: fileName, problem: String(error) } })
    }
  }
  return (
    <ModalDialog title={t('imports.pdf.title', { file: fileName })} width_px={640} onClose={close}>
      <div className="dialog-body" data-testid="pdf-dialog">
        {problem ? (
          <p className="broken" role="alert">
            {t(`imports.refusals.${problem}`, { file: fileName, limit: 0 })}
          </p>
        ) : null}
        {pdf ? (
          <PageChooser pdf={pdf} page={page} onChoose={setPage} />
        ) : problem ? null : (
          <Working>{t('imports.reading', { file: fileName })}</Working>
        )}
        <div className="import-line">
          <span className="label">{t('imports.pdf.resolution')}</span>
          <Choice<(typeof resolutions)[number]>
            label={t('imports.pdf.resolution')}
            value={resolution}
            options={resolutions.map((id) => ({ id, label: t('imports.pdf.dpi', { dots: id }) }))}
            onChange={setResolution}
            testId="pdf-resolution"
          />
          <span className="label">{t('imports.pdf.scale')}</span>
          <Choice<(typeof scales)[number]>
            label={t('imports.pdf.scale')}
            value={scale}
            options={scales.map((id) => ({ id, label: id === 'none' ? t('imports.pdf.noScale') : `1:${id}` }))}
            onChange={setScale}
            testId="pdf-scale"
          />
        </div>
        {busy ? (
          <Working>{t('imports.pdf.drawing', { page })}</Working>
        ) : (
          <p className="muted">{t('imports.pdf.hint')}</p>
        )}
      </div>
      <div className="dialog-actions">
        <Button onPress={close}>{t('ui.cancel')}</Button>
        <Button look="primary" isDisabled={!pdf || busy} onPress={() => void submit()} data-testid="pdf-import">
          {t('imports.drawing.do')}
        </Button>
      </div>
    </ModalDialog>
  )
}

import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useT } from '../../../i18n/translator-context'
import { drawPage } from './open-pdf'

const THUMBNAIL_px = 150
const THUMBNAIL_perInch = 36

interface Props {
  readonly pdf: PDFDocumentProxy
  readonly page: number
  onChoose(page: number): void
}

/** The pages of a PDF in small; each is drawn when it comes into sight. */
export function PageChooser({ pdf, page, onChoose }: Props) {
  const { t } = useT()
  const pages = Array.from({ length: pdf.numPages }, (_, i) => ({ id: i + 1 }))
  return (
    <ListBox
      className="pdf-pages"
      aria-label={t('imports.pdf.pages')}
      layout="grid"
      orientation="horizontal"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[page]}
      onSelectionChange={(keys) => {
        const [chosen] = keys === 'all' ? [] : keys
        if (chosen !== undefined) onChoose(Number(chosen))
      }}
      items={pages}
    >
      {({ id }) => (
        <ListBoxItem
          className="pdf-page"
          textValue={t('imports.pdf.page', { page: id })}
          data-testid={`pdf-page-${id}`}
        >
          <Thumbnail pdf={pdf} page={id} />
          <span>{id}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

function Thumbnail({ pdf, page }: { readonly pdf: PDFDocumentProxy; readonly page: number }) {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = holder.current
    if (!place) return
    const stop = new AbortController()
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      watch.disconnect()
      drawPage(pdf, page, THUMBNAIL_perInch, THUMBNAIL_px, stop.signal).then(
        ({ canvas }) => place.replaceChildren(canvas),
        // A page that cannot be drawn stays an empty sheet with its number.
        () => place.replaceChildren(),
      )
    })
    watch.observe(place)
    return () => {
      watch.disconnect()
      stop.abort()
    }
  }, [pdf, page])
  return <div ref={holder} className="pdf-sheet" aria-hidden />
}

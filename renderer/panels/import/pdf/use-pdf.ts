import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { ImportProblem } from '../../../../src/imports/import-problem'
import { openPdf } from './open-pdf'

/** A PDF open for as long as its dialog is. */
export function usePdf(bytes: ArrayBuffer) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState<ImportProblem['code'] | null>(null)
  useEffect(() => {
    let closed = false
    let opened: PDFDocumentProxy | null = null
    openPdf(bytes).then(
      (document) => {
        opened = document
        if (closed) void document.loadingTask.destroy()
        else setPdf(document)
      },
      (error) => setProblem(error instanceof ImportProblem ? error.code : 'no-pdf'),
    )
    return () => {
      closed = true
      void opened?.loadingTask.destroy()
    }
  }, [bytes])
  return { pdf, problem }
}

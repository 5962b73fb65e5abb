import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { ImportProblem } from '../../../../src/imports/import-problem'
import { openPdf } from './open-pdf'

/** A PDF open for as long as its dialog is. */
export function usePdf(bytes: ArrayBuffer) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState<ImportProblem['code'] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    openPdf(bytes, stop.signal).then(
      (document) => !stop.signal.aborted && setPdf(document),
      (error) => !stop.signal.aborted && setProblem(error instanceof ImportProblem ? error.code : 'no-pdf'),
    )
    return () => stop.abort()
  }, [bytes])
  return { pdf, problem }
}

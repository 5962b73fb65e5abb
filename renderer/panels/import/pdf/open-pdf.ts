import { GlobalWorkerOptions, getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist'
import rendererSrc from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { ImportProblem } from '../../../../src/imports/import-problem'

/** Points of a PDF to the inch, and metres of an inch. */
export const POINTS_PER_INCH = 72
export const METRES_PER_INCH = 0.0254

/**
 * Opens a PDF until the signal says that it is needed no more; pages are drawn later, one by one.
 * @throws ImportProblem where it is none, or asks for a password; the signal's reason where it was given up before
 */
export async function openPdf(bytes: ArrayBuffer, signal: AbortSignal): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker()
  // Pages are drawn in a worker too: a scan of fifty megapixels would stop the window for many seconds.
  GlobalWorkerOptions.rendererSrc = rendererSrc
  // The reader takes the bytes away with it: it gets a copy, since a dialog may open twice.
  const opening = getDocument({ data: new Uint8Array(bytes.slice(0)) })
  signal.addEventListener('abort', () => void opening.destroy(), { once: true })
  try {
    return await opening.promise
  } catch (error) {
    signal.throwIfAborted()
    throw new ImportProblem(error instanceof PasswordException ? 'locked-pdf' : 'no-pdf')
  }
}

/**
 * Draws a page on white.
 * @param dots_perInch dots to an inch of paper
 * @param most_px longer sides are drawn this long, whatever was asked for
 * @param signal stops it between two of the page's parts
 * @throws the signal's reason where it was stopped
 */
export async function drawPage(
  pdf: PDFDocumentProxy,
  page: number,
  dots_perInch: number,
  most_px: number,
  signal: AbortSignal,
) {
  const proxy = await pdf.getPage(page)
  signal.throwIfAborted()
  const paper = proxy.getViewport({ scale: 1 })
  const scale = Math.min(dots_perInch / POINTS_PER_INCH, most_px / Math.max(paper.width, paper.height))
  const viewport = proxy.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  const drawing = proxy.render({ canvas, viewport, background: '#ffffff' })
  const stop = (): void => drawing.cancel()
  signal.addEventListener('abort', stop, { once: true })
  await drawing.promise.finally(() => signal.removeEventListener('abort', stop))
  return {
    canvas,
    paperWidth_m: (paper.width / POINTS_PER_INCH) * METRES_PER_INCH,
    drawn_perInch: scale * POINTS_PER_INCH,
  }
}

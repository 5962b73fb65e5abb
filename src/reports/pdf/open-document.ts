import PDFDocument from 'pdfkit'
import type { Language } from '../../i18n/translator'

/** What a PDF says about itself. */
export interface DocumentAbout {
  readonly title: string
  readonly subject: string
  readonly language: Language
  /** ISO date; nothing of the clock gets in, so that the same model gives the same bytes. */
  readonly date: string
}

/** An empty tagged PDF. */
export function openDocument({ title, subject, language, date: day }: DocumentAbout): PDFKit.PDFDocument {
  const date = new Date(`${day}T00:00:00Z`)
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: language === 'it' ? 'it-IT' : 'en-GB',
    displayTitle: true,
    // No built-in font: Helvetica's metrics would be read from a file, and its glyphs stop at Latin-1.
    font: '',
    info: {
      Title: title,
      Subject: subject,
      Author: 'Guscio',
      Creator: 'Guscio',
      CreationDate: date,
      ModDate: date,
    },
  })
}

/** The bytes of a document once it has ended. */
export function collectBytes(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}

import { unwrapWoff } from './unwrap-woff'

export const FONT_FACES = ['regular', 'medium', 'semibold', 'mono'] as const
export type FontFace = (typeof FONT_FACES)[number]

/**
 * Font files of every face, most used subset first: a glyph is taken from the first file that has it, so that
 * Italian accents, Greek letters and Slavic names print in one document.
 */
export type ReportFonts = Readonly<Record<FontFace, readonly Uint8Array[]>>

const inter = (weight: number): readonly string[] =>
  ['latin', 'latin-ext', 'greek'].map((subset) => `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)

/** Package files that hold the faces; the host reads them and hands the bytes over. */
export const REPORT_FONT_FILES: Readonly<Record<FontFace, readonly string[]>> = {
  regular: inter(400),
  medium: inter(500),
  semibold: inter(600),
  mono: ['latin', 'greek'].map((subset) => `@fontsource/jetbrains-mono/files/jetbrains-mono-${subset}-400-normal.woff`),
}

/** Reads every face through the host's reader. @throws whatever the reader throws on a missing file */
export async function loadReportFonts(read: (file: string) => Promise<Uint8Array>): Promise<ReportFonts> {
  const load = async (file: string): Promise<Uint8Array> => unwrapWoff(await read(file))
  const faces = await Promise.all(
    FONT_FACES.map(async (face) => [face, await Promise.all(REPORT_FONT_FILES[face].map(load))] as const),
  )
  return Object.fromEntries(faces) as unknown as ReportFonts
}

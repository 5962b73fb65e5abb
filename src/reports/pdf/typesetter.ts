import { printable } from './printable'
import { FONT_FACES, type FontFace, type ReportFonts } from './report-fonts'

export interface TextStyle {
  readonly face?: FontFace
  readonly size: number
  readonly color?: string
}

export type Align = 'left' | 'right' | 'center'

/** The part of a font that pdfkit keeps to itself; fontkit's public interface. */
interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean
}

/**
 * Figures of one width, and none of Inter's contextual alternates: shaping those takes most of the time of a report.
 * The shaper takes switches as an object; pdfkit's types know only the list.
 */
const FEATURES = { tnum: true, calt: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[]

/** Ink on paper needs a height: the share of the font size from the top of a line to its baseline. */
export const ASCENT = 0.96
export const LINE_HEIGHT = 1.38

/**
 * Sets text with font fallback: pdfkit alone drops a letter that the current font lacks, and its own wrapping knows
 * one font at a time. Widths are those of tabular figures, so that columns of numbers align.
 */
export class Typesetter {
  private readonly fonts: Readonly<Record<FontFace, readonly { key: string; font: OpenFont }[]>>
  private readonly keys = new Map<string, string>()
  private readonly widths = new Map<string, number>()

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    fonts: ReportFonts,
  ) {
    this.fonts = Object.fromEntries(
      FONT_FACES.map((face) => [
        face,
        fonts[face].map((bytes, i) => {
          const key = `${face}-${i}`
          doc.registerFont(key, bytes as unknown as PDFKit.Mixins.PDFFontSource)
          doc.font(key)
          return { key, font: (doc as unknown as { _font: { font: OpenFont } })._font.font }
        }),
      ]),
    ) as unknown as Record<FontFace, { key: string; font: OpenFont }[]>
  }

  /** Width of one unbroken line, points. */
  width(text: string, style: TextStyle): number {
    const cacheKey = `${style.face ?? 'regular'} ${style.size} ${text}`
    const known = this.widths.get(cacheKey)
    if (known !== undefined) return known
    let width = 0
    for (const run of this.runs(text, style.face ?? 'regular')) width += this.runWidth(run, style.size)
    this.widths.set(cacheKey, width)
    return width
  }

  /** Breaks a text at spaces to fit a width; a word wider than that is cut where it must be. */
  wrap(text: string, style: TextStyle, width: number): string[] {
    const lines: string[] = []
    for (const paragraph of text.split('\n')) {
      let line = ''
      for (const word of paragraph.split(' ').flatMap((w) => this.cut(w, style, width))) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && this.width(longer, style) > width) {
          lines.push(line)
          line = word
        } else line = longer
      }
      lines.push(line)
    }
    return lines
  }

  /** One line, cut with an ellipsis where it does not fit. */
  shorten(text: string, style: TextStyle, width: number): string {
    if (this.width(text, style) <= width) return text
    const fits = this.lettersThatFit(text, style, width - this.width('…', style))
    return `${text.slice(0, fits).trimEnd()}…`
  }

  /** A wrapped text of at most so many lines, the last cut with an ellipsis. */
  clamp(text: string, style: TextStyle, width: number, maxLines: number): string {
    const lines = this.wrap(text, style, width)
    if (lines.length <= maxLines) return text
    const rest = lines.slice(maxLines - 1).join(' ')
    return [...lines.slice(0, maxLines - 1), this.shorten(rest, style, width)].join('\n')
  }

  /** Sets one line with its top at `y`. */
  line(text: string, x: number, y: number, style: TextStyle, align: Align = 'left', width = 0): void {
    const free = align === 'left' ? 0 : width - this.width(text, style)
    let at = x + (align === 'center' ? free / 2 : free)
    for (const run of this.runs(text, style.face ?? 'regular')) {
      this.doc
        .font(run.key)
        .fontSize(style.size)
        .fillColor(style.color ?? '#1c2421')
        .text(run.text, at, y + style.size * ASCENT, {
          lineBreak: false,
          baseline: 'alphabetic',
          features: FEATURES,
        })
      at += this.runWidth(run, style.size)
    }
  }

  /** Sets a wrapped text and gives its height, points. */
  paragraph(text: string, x: number, y: number, width: number, style: TextStyle, align: Align = 'left'): number {
    const lines = this.wrap(text, style, width)
    lines.forEach((line, i) => {
      this.line(line, x, y + i * style.size * LINE_HEIGHT, style, align, width)
    })
    return lines.length * style.size * LINE_HEIGHT
  }

  /** Height a wrapped text will take, points. */
  height(text: string, width: number, style: TextStyle): number {
    return this.wrap(text, style, width).length * style.size * LINE_HEIGHT
  }

  private runWidth(run: { key: string; text: string }, size: number): number {
    const cacheKey = `${run.key} ${run.text}`
    let atOnePoint = this.widths.get(cacheKey)
    if (atOnePoint === undefined) {
      this.doc.font(run.key).fontSize(1)
      atOnePoint = this.doc.widthOfString(run.text, { features: FEATURES })
      this.widths.set(cacheKey, atOnePoint)
    }
    return atOnePoint * size
  }

  private cut(word: string, style: TextStyle, width: number): string[] {
    const pieces: string[] = []
    let rest = word
    while (rest !== '' && this.width(rest, style) > width) {
      const fits = Math.max(1, this.lettersThatFit(rest, style, width))
      pieces.push(rest.slice(0, fits))
      rest = rest.slice(fits)
    }
    return [...pieces, rest]
  }

  /** How many leading letters fit a width; widths grow with length, so halving finds it. */
  private lettersThatFit(text: string, style: TextStyle, width: number): number {
    let [fits, tooMany] = [0, text.length]
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1
      if (this.width(text.slice(0, middle), style) <= width) fits = middle
      else tooMany = middle
    }
    return fits
  }

  /** Splits a text where the font must change. */
  private runs(text: string, face: FontFace): { key: string; text: string }[] {
    const runs: { key: string; text: string }[] = []
    for (const letter of printable(text, (codePoint) => this.keyOf(codePoint, face) !== '')) {
      const key = this.keyOf(letter.codePointAt(0)!, face)
      const last = runs.at(-1)
      if (last && last.key === key) last.text += letter
      else runs.push({ key, text: letter })
    }
    return runs
  }

  /** Name of the first font of a face that has the glyph; empty where none has. */
  private keyOf(codePoint: number, face: FontFace): string {
    const cacheKey = `${face} ${codePoint}`
    let key = this.keys.get(cacheKey)
    if (key === undefined) {
      key = this.fonts[face].find((f) => f.font.hasGlyphForCodePoint(codePoint))?.key ?? ''
      this.keys.set(cacheKey, key)
    }
    return key
  }
}

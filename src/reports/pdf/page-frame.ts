import { INK } from './palette'
import { LINE_HEIGHT, type TextStyle, type Typesetter } from './typesetter'

export const A4 = { width: 595.28, height: 841.89 } as const
export const MARGIN = { left: 43, right: 43, top: 62, bottom: 56 } as const
export const CONTENT_WIDTH = A4.width - MARGIN.left - MARGIN.right

const SECTION: TextStyle = { face: 'semibold', size: 10.5 }
const SECTION_SPACE = 13
const SECTION_LINE = 19
/** What a heading takes, space above it included, points. */
export const SECTION_HEIGHT = SECTION_SPACE + SECTION_LINE

/** Structure element types that this report uses (PDF 32000-1, 14.8.4). */
export type StructureType = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'

/** The running page: a cursor that starts new pages, headings with bookmarks, tags and artifacts. */
export class PageFrame {
  /** Top of what comes next, points from the top of the page. */
  y: number = MARGIN.top
  /** Indexes of pages that carry a drawing frame instead of head and foot. */
  readonly sheetPages = new Set<number>()
  private pages = 0

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly type: Typesetter,
  ) {}

  get bottom(): number {
    return A4.height - MARGIN.bottom
  }

  get room(): number {
    return this.bottom - this.y
  }

  /** Whether anything has run over the first page yet. */
  get onFirstPage(): boolean {
    return this.pages === 1
  }

  newPage(): void {
    this.doc.addPage({ size: 'A4', layout: 'portrait', margin: 0 })
    this.pages++
    this.y = MARGIN.top
  }

  /** A page for a drawing, without head and foot. */
  newSheet(layout: 'portrait' | 'landscape', size: 'A4' | 'A3' = 'A4'): void {
    this.doc.addPage({ size, layout, margin: 0 })
    this.sheetPages.add(this.pages++)
    this.y = Number.POSITIVE_INFINITY // whatever follows starts a page of its own
  }

  /** Starts a new page where `height` would not fit. */
  ensure(height: number): void {
    if (this.room < height) this.newPage()
  }

  /** A heading with its bookmark, kept together with `follows` points of what it heads. */
  section(title: string, follows = 80): void {
    const space = this.y > MARGIN.top ? SECTION_SPACE : 0
    if (this.room < space + SECTION_LINE + follows) this.newPage()
    else this.y += space
    this.bookmark(title)
    this.tag('H2', () => this.type.line(title, MARGIN.left, this.y, SECTION))
    this.y += SECTION_LINE
  }

  bookmark(title: string): void {
    this.doc.outline.addItem(title)
  }

  text(text: string, style: TextStyle, width: number = CONTENT_WIDTH, tag: StructureType = 'P'): void {
    const lines = this.type.wrap(text, style, width)
    const height = lines.length * style.size * LINE_HEIGHT
    if (height < this.bottom - MARGIN.top) this.ensure(height)
    this.tag(tag, () => this.type.paragraph(text, MARGIN.left, this.y, width, style))
    this.y += height
  }

  /** Marks what `draw` draws as a structure element, so that a screen reader reads it in order. */
  tag(type: StructureType, draw: () => void, alt?: string): void {
    const { doc } = this
    doc.addStructure(doc.struct(type, alt === undefined ? {} : { alt }, [draw]))
  }

  /** Marks what `draw` draws as decoration. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.doc.endMarkedContent()
  }

  /** A thin line across the column. */
  rule(y = this.y, color: string = INK.line, width = 0.5): void {
    this.artifact(() => {
      this.doc
        .moveTo(MARGIN.left, y)
        .lineTo(A4.width - MARGIN.right, y)
        .lineWidth(width)
        .strokeColor(color)
        .stroke()
    })
  }
}

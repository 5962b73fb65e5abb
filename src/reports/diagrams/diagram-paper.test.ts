import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIAGRAM_MARGIN, diagramPaper, PAPER_SIDES } from './diagram-paper'

describe('diagramPaper', () => {
  it.each([
    [{ width: 700, height: 300 }, 'A4', 'landscape', 1],
    [{ width: 500, height: 900 }, 'A4', 'portrait', 1],
    [{ width: 2000, height: 900 }, 'A3', 'landscape', 1],
    [{ width: 3624, height: 714 }, 'A3', 'landscape', 2],
  ] as const)('prints %o on %s %s, sheets: %i', (sheet, size, layout, count) => {
    const paper = diagramPaper(sheet)
    expect(paper).toMatchObject({ size, layout })
    expect(paper.parts).toHaveLength(count)
  })

  it('shows all of a diagram, each part within its sheet', () => {
    const side = fc.integer({ min: 100, max: 12_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { size, layout, scale, parts } = diagramPaper({ width, height })
        const [short, long] = PAPER_SIDES[size]
        const [across, down] = layout === 'landscape' ? [long, short] : [short, long]
        expect(height * scale).toBeLessThanOrEqual(down - DIAGRAM_MARGIN.top - DIAGRAM_MARGIN.bottom + 1e-6)
        for (const part of parts)
          expect(part.width * scale).toBeLessThanOrEqual(across - 2 * DIAGRAM_MARGIN.side + 1e-6)
        expect(parts[0]!.x).toBe(0)
        expect(parts.at(-1)!.x + parts.at(-1)!.width).toBeCloseTo(width)
        parts.slice(1).forEach((p, i) => {
          expect(p.x).toBeLessThan(parts[i]!.x + parts[i]!.width)
        })
      }),
    )
  })
})

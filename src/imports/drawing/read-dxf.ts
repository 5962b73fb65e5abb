import { type DxfFile, parseString } from 'dxf'
import { ImportProblem } from '../import-problem'
import type { Drawing, DrawingLayer, FlatLine } from './drawing'
import type { DrawingBounds } from './drawing-bounds'
import { readDrawingUnit } from './drawing-units'
import { flattenDrawing } from './flatten-drawing'

/** Larger files are refused before they are read, bytes. Project assumption: plans of large campuses stay well below. */
export const DXF_LIMIT_BYTES = 64 * 2 ** 20

const FROZEN = 1

/**
 * Reads a text DXF: lines, polylines, arcs, circles, ellipses and splines of the model, blocks flattened, by layer.
 * @param onStep told before the file is parsed and before its lines are laid out, which take the most time
 * @throws ImportProblem where the file is no DXF, or a DWG or binary DXF, or draws nothing
 */
export function readDxf(text: string, onStep?: (step: 'parse' | 'arrange') => void): Drawing {
  if (/^AC10\d\d/.test(text)) throw new ImportProblem('dwg')
  if (text.startsWith('AutoCAD Binary DXF')) throw new ImportProblem('binary-dxf')
  onStep?.('parse')
  const file = parse(text)
  onStep?.('arrange')
  const { lines, leftOut } = flattenDrawing(file)
  if (lines.length === 0) throw new ImportProblem('no-lines')
  const bounds = boundsOf(lines.map((l) => l.line))
  return {
    layers: byLayer(file, lines),
    bounds,
    unit: readDrawingUnit(file.header, bounds),
    lineCount: lines.length,
    leftOut,
  }
}

function parse(text: string): DxfFile {
  if (!/^\s*0\s*\r?\n\s*SECTION/m.test(text.slice(0, 4096))) throw new ImportProblem('no-dxf')
  try {
    return parseString(text)
  } catch {
    throw new ImportProblem('no-dxf')
  }
}

function byLayer(file: DxfFile, lines: readonly { readonly layer: string; readonly line: FlatLine }[]): DrawingLayer[] {
  const found = new Map<string, FlatLine[]>()
  for (const { layer, line } of lines) {
    const list = found.get(layer)
    if (list) list.push(line)
    else found.set(layer, [line])
  }
  return [...found]
    .map(([name, list]) => {
      const entry = file.tables.layers[name]
      // A negative colour switches a layer off.
      const hidden = ((entry?.flags ?? 0) & FROZEN) !== 0 || (entry?.colorNumber ?? 0) < 0
      return { name, hidden, lines: list }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

function boundsOf(lines: readonly FlatLine[]): DrawingBounds {
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i += 2) {
      x0 = Math.min(x0, line[i]!)
      x1 = Math.max(x1, line[i]!)
      y0 = Math.min(y0, line[i + 1]!)
      y1 = Math.max(y1, line[i + 1]!)
    }
  return { min: [x0, y0], max: [x1, y1] }
}

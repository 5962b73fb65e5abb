import { ImportProblem } from '../import-problem'
import type { Drawing } from './drawing'
import type { DrawingBounds } from './drawing-bounds'
import { readDrawingUnit } from './drawing-units'
import { dxfText } from './dxf/dxf-text'
import type { LineStore } from './dxf/line-store'
import { placeBlocks } from './dxf/place-blocks'
import { readContents } from './dxf/read-contents'
import { packLines } from './packed-lines'

/** Larger files are refused before they are read, bytes. Project assumption: plans of large campuses stay well below. */
export const DXF_LIMIT_BYTES = 64 * 2 ** 20

/** Bytes that tell a file's kind. */
const SIGN_BYTES = 32

/** Told now and then how far reading has come: of bytes, then of what is placed and packed; shares from 0 to 1. */
export type OnDxfStep = (step: 'parse' | 'arrange', share: number) => void

/**
 * Reads a text DXF: lines, polylines, arcs, circles, ellipses and splines of the model, blocks put in place, by layer.
 * @throws ImportProblem where the file is no DXF, or a DWG or binary DXF, breaks off, or draws nothing
 */
export function readDxf(file: Uint8Array, onStep: OnDxfStep = () => {}): Drawing {
  const sign = String.fromCharCode(...file.subarray(0, SIGN_BYTES))
  if (/^AC10\d\d/.test(sign)) throw new ImportProblem('dwg')
  if (sign.startsWith('AutoCAD Binary DXF')) throw new ImportProblem('binary-dxf')
  onStep('parse', 0)
  const contents = readContents(dxfText(file), (share) => onStep('parse', share))
  onStep('arrange', 0)
  const { layers, lineCount, leftOut, isWhole } = placeBlocks(contents, (share) => onStep('arrange', share / 2))
  if (lineCount === 0) throw new ImportProblem('no-lines')
  const bounds = boundsOf(layers.values())
  const named = [...layers]
    .map(([number, lines]) => ({ name: contents.layers[number]!, lines }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return {
    layers: named.map(({ name, lines }, i) => {
      onStep('arrange', (1 + i / named.length) / 2)
      return { name, hidden: contents.hiddenLayers.has(name), lineCount: lines.count, packed: packLines(lines, bounds) }
    }),
    bounds,
    unit: readDrawingUnit(contents.header, bounds),
    lineCount,
    isWhole,
    leftOut,
  }
}

function boundsOf(stores: Iterable<LineStore>): DrawingBounds {
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { points, pointCount } of stores)
    for (let i = 0; i < pointCount * 2; i += 2) {
      const [x, y] = [points[i]!, points[i + 1]!]
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
    }
  return { min: [x0, y0], max: [x1, y1] }
}

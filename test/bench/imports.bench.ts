import { parseString, toPolylines } from 'dxf'
import { readDxf } from '../../src/imports/drawing/read-dxf'
import { compare, isQuick, print } from './clock'
import { largeDrawing } from './imports/large-drawing'

const text = largeDrawing(isQuick ? 5 : 20)
const bytes = new TextEncoder().encode(text)

agree()
const title = `a DXF of ${(bytes.length / 1e6).toFixed(0)} MB, from its bytes`
print(
  title,
  await compare([
    { name: 'read, blocks placed, packed by layer', run: () => readDxf(bytes) },
    { name: 'peer: package dxf, parsed to objects only', run: () => parseString(new TextDecoder().decode(bytes)) },
    {
      name: 'peer: package dxf, to polylines',
      run: () => toPolylines(parseString(new TextDecoder().decode(bytes))),
    },
  ]),
)
if (!isQuick) {
  const { benchTakingIn } = await import('./imports/taking-in.bench')
  await benchTakingIn()
}

/** @throws Error unless both find the same lines within the same bounds */
function agree(): void {
  const ours = readDxf(bytes)
  const lines = toPolylines(parseString(text)).polylines.filter(({ vertices }) => vertices.length > 1)
  const reach = [0, 1].flatMap((axis) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const { vertices } of lines)
      for (const vertex of vertices) {
        low = Math.min(low, vertex[axis]!)
        high = Math.max(high, vertex[axis]!)
      }
    return [low - ours.bounds.min[axis]!, high - ours.bounds.max[axis]!]
  })
  if (lines.length !== ours.lineCount) throw new Error(`${lines.length} lines against ${ours.lineCount}`)
  if (reach.some((off) => Math.abs(off) > 1)) throw new Error(`bounds differ by ${reach.join(', ')} mm`)
  console.log(`both find ${lines.length} lines, within the same bounds to a millimetre`)
}

/** Layers as an architect's plan has them, and how much of the drawing lies on each. */
const LAYERS = ['A-WALL', 'A-DOOR', 'S-GRID', 'E-POWR', 'M-PIPE', 'A-FURN'] as const
const BAYS = 200

/**
 * A text DXF of about `megabytes`: lines, open and closed polylines, arcs, and one block set down many times, in
 * millimetres, over a field of bays as a large plan is.
 */
export function largeDrawing(megabytes: number): string {
  const parts = [
    pairs(0, 'SECTION', 2, 'HEADER', 9, '$INSUNITS', 70, 4, 0, 'ENDSEC'),
    pairs(0, 'SECTION', 2, 'BLOCKS', 0, 'BLOCK', 8, '0', 2, 'RACK', 70, 0, 10, 0, 20, 0, 30, 0, 3, 'RACK'),
    polyline('0', true, [0, 0, 600, 0, 600, 1200, 0, 1200]),
    line('0', 0, 0, 600, 1200),
    pairs(0, 'ENDBLK', 0, 'ENDSEC', 0, 'SECTION', 2, 'ENTITIES'),
  ]
  let length = parts.reduce((sum, part) => sum + part.length, 0)
  for (let i = 0; length < megabytes * 1e6; i++) {
    const part = entity(i)
    parts.push(part)
    length += part.length
  }
  parts.push(pairs(0, 'ENDSEC', 0, 'EOF'))
  return parts.join('')
}

function entity(i: number): string {
  const layer = LAYERS[i % LAYERS.length]!
  const [x, y] = [(i % BAYS) * 1500.25, Math.floor(i / BAYS) * 1500.75]
  switch (i % 5) {
    case 0:
      return polyline(layer, true, [x, y, x + 1200.5, y, x + 1200.5, y + 900.25, x, y + 900.25])
    case 1:
      return pairs(0, 'ARC', 8, layer, 10, x, 20, y, 30, 0, 40, 450.5, 50, 0, 51, 90)
    case 2:
      return pairs(0, 'INSERT', 8, layer, 2, 'RACK', 10, x, 20, y, 30, 0, 50, (i % 4) * 90)
    case 3:
      return polyline(layer, false, [x, y, x + 300.1, y + 700.2, x + 800.3, y + 650.4, x + 1100.5, y + 1000.6])
    default:
      return line(layer, x, y, x + 1400.125, y + 30.5)
  }
}

const line = (layer: string, x0: number, y0: number, x1: number, y1: number): string =>
  pairs(0, 'LINE', 8, layer, 10, x0, 20, y0, 30, 0, 11, x1, 21, y1, 31, 0)

function polyline(layer: string, closed: boolean, points: readonly number[]): string {
  const corners = points.flatMap((value, i) => [i % 2 === 0 ? 10 : 20, value])
  return pairs(0, 'LWPOLYLINE', 8, layer, 90, points.length / 2, 70, closed ? 1 : 0, ...corners)
}

/** Group codes and values, each on a line of its own. */
const pairs = (...codes: readonly (string | number)[]): string => `${codes.join('\n')}\n`

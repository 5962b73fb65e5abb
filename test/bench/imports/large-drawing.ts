/** Layers of an architect's, a structural and the services' plans of five storeys. */
const LAYERS = ['WALL', 'DOOR', 'GRID', 'POWR', 'PIPE', 'FURN', 'DUCT', 'TRAY', 'FIRE', 'CEIL', 'SITE', 'DIMS'].flatMap(
  (name) => [0, 1, 2, 3, 4].map((storey) => `${name}-L${storey}`),
)
const BLOCKS = ['RACK', 'PUMP', 'VALVE', 'DOOR']
const BAYS = 300

/**
 * A text DXF of about `megabytes` as a large plan is: lines, open and closed polylines, some with arcs, arcs, circles,
 * splines, four blocks set down many times, texts and hatches, in millimetres, on sixty layers.
 */
export function largeDrawing(megabytes: number): string {
  const parts = [
    pairs(0, 'SECTION', 2, 'HEADER', 9, '$INSUNITS', 70, 4, 0, 'ENDSEC'),
    pairs(0, 'SECTION', 2, 'TABLES', 0, 'TABLE', 2, 'LAYER', 70, LAYERS.length),
    ...LAYERS.map((name, i) => pairs(0, 'LAYER', 2, name, 70, 0, 62, i % 20 === 19 ? -7 : 7, 6, 'CONTINUOUS')),
    pairs(0, 'ENDTAB', 0, 'ENDSEC', 0, 'SECTION', 2, 'BLOCKS'),
    ...BLOCKS.flatMap((name, i) => [
      pairs(0, 'BLOCK', 8, '0', 2, name, 70, 0, 10, 0, 20, 0, 30, 0, 3, name),
      polyline('0', true, [0, 0, 600, 0, 600, 1200, 0, 1200]),
      line('0', 0, 0, 600, 1200),
      pairs(0, 'CIRCLE', 8, '0', 10, 300, 20, 600, 30, 0, 40, 100 + i * 20),
      pairs(0, 'ENDBLK'),
    ]),
    pairs(0, 'ENDSEC', 0, 'SECTION', 2, 'ENTITIES'),
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
  const [x, y] = [(i % BAYS) * 900.25, Math.floor(i / BAYS) * 900.75]
  switch (i % 12) {
    case 0:
    case 1:
      return polyline(layer, true, [x, y, x + 1200.5, y, x + 1200.5, y + 900.25, x, y + 900.25])
    case 2:
      return pairs(0, 'ARC', 8, layer, 10, x, 20, y, 30, 0, 40, 450.5, 50, 0, 51, 90)
    case 3:
    case 4:
      return pairs(0, 'INSERT', 8, layer, 2, BLOCKS[i % BLOCKS.length]!, 10, x, 20, y, 30, 0, 50, (i % 4) * 90)
    case 5:
      return polyline(layer, false, [x, y, x + 300.1, y + 700.2, x + 800.3, y + 650.4, x + 1100.5, y + 1000.6])
    case 6:
      return pairs(0, 'LWPOLYLINE', 8, layer, 90, 2, 70, 0, 10, x, 20, y, 42, 0.5, 10, x + 700, 20, y + 300)
    case 7:
      return pairs(0, 'TEXT', 8, layer, 10, x, 20, y, 30, 0, 40, 250, 1, `Room ${i}`)
    case 8:
      return i % 24 === 8 ? spline(layer, x, y) : hatch(layer, x, y)
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

function spline(layer: string, x: number, y: number): string {
  const knots = [0, 0, 0, 0, 1, 1, 1, 1].flatMap((knot) => [40, knot])
  const points = [0, 400.5, 800.25, 1200].flatMap((dx, i) => [10, x + dx, 20, y + (i % 2) * 300, 30, 0])
  return pairs(0, 'SPLINE', 8, layer, 70, 8, 71, 3, 72, 8, 73, 4, 74, 0, ...knots, ...points)
}

function hatch(layer: string, x: number, y: number): string {
  const edge = [x, y, x + 800, y, x + 800, y + 600, x, y + 600].flatMap((value, i) => [i % 2 === 0 ? 10 : 20, value])
  const loop = [91, 1, 92, 2, 72, 0, 73, 1, 93, 4, ...edge, 97, 0, 75, 0, 76, 1, 98, 0]
  return pairs(0, 'HATCH', 8, layer, 10, 0, 20, 0, 30, 0, 210, 0, 220, 0, 230, 1, 2, 'SOLID', 70, 1, 71, 0, ...loop)
}

/** Group codes and values, each on a line of its own. */
const pairs = (...codes: readonly (string | number)[]): string => `${codes.join('\n')}\n`

import { type DxfEntity, toPolylines } from 'dxf'
import type { InsertEntity } from './insert-transform'
import { LineStore } from './line-store'

/** Entities of the model space or of one block: lines marked with their layers, and the blocks that they show. */
export interface DxfPart {
  readonly lines: LineStore
  readonly inserts: InsertEntity[]
}

export const emptyPart = (): DxfPart => ({ lines: new LineStore(), inserts: [] })

/** Layers by number, in the order met. */
export class Layers {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  number(name = '0'): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

const curves: ReadonlySet<string> = new Set(['CIRCLE', 'ARC', 'ELLIPSE', 'SPLINE'])
const isOnPaper = ({ paperSpace }: DxfEntity): boolean => Boolean(paperSpace)

/** Adds what entities of the model draw and show; what draws no line is counted by kind in `leftOut`. */
export function addEntities(
  part: DxfPart,
  entities: readonly DxfEntity[],
  layers: Layers,
  leftOut: Record<string, number>,
): void {
  const drawn: DxfEntity[] = []
  for (const entity of entities) {
    if (isOnPaper(entity)) continue
    if (entity.block === undefined) drawn.push(entity)
    else part.inserts.push(insertOf(entity, entity.block, layers))
  }
  verticesOf(drawn).forEach((vertices, i) => {
    const entity = drawn[i]!
    // The package mirrors circles and arcs drawn from below, but not polylines.
    const flip = entity.extrusionZ === -1 && entity.type.endsWith('POLYLINE') ? -1 : 1
    for (const [x, y] of vertices) part.lines.push(x * flip, y)
    const isLine = part.lines.finish(layers.number(entity.layer), curves.has(entity.type))
    if (!isLine) leftOut[entity.type] = (leftOut[entity.type] ?? 0) + 1
  })
}

type Vertices = readonly (readonly [number, number])[]

/** The corners of each entity, in order; none where it draws no line. */
function verticesOf(entities: readonly DxfEntity[]): readonly Vertices[] {
  try {
    const file = { header: {}, blocks: [], entities, tables: { layers: {} } }
    return toPolylines(file).polylines.map((line) => line.vertices)
  } catch {
    // One of them is beyond the package, a spline without knots say: found by halves, and counted as left out.
    if (entities.length === 1) return [[]]
    const half = entities.length >> 1
    return [...verticesOf(entities.slice(0, half)), ...verticesOf(entities.slice(half))]
  }
}

function insertOf(e: DxfEntity, block: string, layers: Layers): InsertEntity {
  return {
    block,
    layer: layers.number(e.layer),
    inPlace: e.type !== 'INSERT',
    at: [e.x ?? 0, e.y ?? 0],
    scale: [e.scaleX ?? 1, e.scaleY ?? 1],
    rotation_deg: e.rotation ?? 0,
    columns: e.columnCount ?? 1,
    rows: e.rowCount ?? 1,
    spacing: [e.columnSpacing ?? 0, e.rowSpacing ?? 0],
    isMirrored: e.extrusionZ === -1,
  }
}

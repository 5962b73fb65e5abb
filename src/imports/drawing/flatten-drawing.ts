import { type DxfBlock, type DxfEntity, type DxfFile, toPolylines } from 'dxf'
import type { FlatLine } from './drawing'
import { identity, insertTransforms, type Transform, transformLine } from './insert-transform'

export interface LayeredLine {
  readonly layer: string
  readonly line: FlatLine
}

export interface Flattened {
  readonly lines: readonly LayeredLine[]
  readonly leftOut: Readonly<Record<string, number>>
}

/** What a drawing may unfold to at most; a block of blocks could ask for more than any machine holds. */
const MOST_LINES = 400_000
const MOST_INSERTS = 100_000
/** Entities of a block that lie on it take the layer of the insert (AutoCAD: layer 0 in blocks). */
const INHERITING_LAYER = '0'

/** Every line of the model space, blocks put where they are inserted; each block is converted once. */
export function flattenDrawing(file: DxfFile): Flattened {
  const blocks = new Map(file.blocks.map((b) => [b.name ?? '', b]))
  const own = new Map<DxfBlock | null, readonly LayeredLine[]>()
  const lines: LayeredLine[] = []
  const leftOut: Record<string, number> = {}
  const open = new Set<DxfBlock | null>()
  let inserts = 0

  const ownLines = (block: DxfBlock | null, entities: readonly DxfEntity[]): readonly LayeredLine[] => {
    const known = own.get(block)
    if (known) return known
    const made = convert(entities, leftOut)
    own.set(block, made)
    return made
  }

  const unfold = (block: DxfBlock | null, given: readonly DxfEntity[], at: Transform, on: string) => {
    // A block that shows itself would never end.
    if (open.has(block)) return
    open.add(block)
    const entities = given.filter((e) => !e.paperSpace)
    const place = (layer: string) => (layer === INHERITING_LAYER ? on : layer)
    for (const { layer, line } of ownLines(block, entities)) {
      if (lines.length >= MOST_LINES) break
      lines.push({ layer: place(layer), line: transformLine(at, line) })
    }
    for (const insert of entities) {
      if (insert.block === undefined) continue
      const shown = blocks.get(insert.block)
      if (!shown) {
        // Of a drawing that is attached and not inside, there is nothing to show.
        leftOut[insert.type] = (leftOut[insert.type] ?? 0) + 1
        continue
      }
      for (const step of insertTransforms(insert, shown)) {
        if (lines.length >= MOST_LINES || ++inserts > MOST_INSERTS) break
        unfold(shown, shown.entities ?? [], at.after(step), place(insert.layer ?? INHERITING_LAYER))
      }
    }
    open.delete(block)
  }
  unfold(null, file.entities, identity, INHERITING_LAYER)
  return { lines, leftOut }
}

/** The lines of entities that are no inserts; what draws none is counted by kind. */
function convert(entities: readonly DxfEntity[], leftOut: Record<string, number>): readonly LayeredLine[] {
  const found: LayeredLine[] = []
  for (const entity of entities) {
    if (entity.block !== undefined) continue
    const line = lineOf(entity)
    if (line) found.push({ layer: entity.layer ?? INHERITING_LAYER, line })
    else leftOut[entity.type] = (leftOut[entity.type] ?? 0) + 1
  }
  return found
}

function lineOf(entity: DxfEntity): FlatLine | null {
  const line = verticesOf(entity).flat()
  if (line.length < 4 || !line.every(Number.isFinite)) return null
  // The package mirrors circles and arcs drawn from below, but not polylines.
  const mirrored = entity.extrusionZ === -1 && /POLYLINE$/.test(entity.type)
  return mirrored ? line.map((v, i) => (i % 2 === 0 ? -v : v)) : line
}

function verticesOf(entity: DxfEntity): readonly (readonly [number, number])[] {
  try {
    const file = { header: {}, blocks: [], entities: [entity], tables: { layers: {} } }
    return toPolylines(file).polylines[0]?.vertices ?? []
  } catch {
    // A spline without knots and the like: counted as left out.
    return []
  }
}

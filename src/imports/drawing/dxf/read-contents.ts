import { parseString } from 'dxf'
import { addEntities, type DxfPart, emptyPart, Layers } from './drawn-part'
import { asDrawing, splitSections } from './split-sections'

export interface DxfBlock extends DxfPart {
  /** The point of it that comes to lie where it is inserted. */
  readonly base: readonly [number, number]
}

/** A DXF as it was read: parts with lines, blocks not yet put where they are inserted. */
export interface DxfContents {
  readonly header: { readonly insUnits?: number; readonly measurement?: number }
  readonly hiddenLayers: ReadonlySet<string>
  readonly blocks: ReadonlyMap<string, DxfBlock>
  readonly model: DxfPart
  readonly layers: readonly string[]
  /** What draws no line, by kind. */
  readonly leftOut: Readonly<Record<string, number>>
}

const FROZEN = 1
/** Kinds that draw nothing by themselves. */
const silent: ReadonlySet<string> = new Set(['VERTEX', 'SEQEND', 'ATTRIB'])

/**
 * Reads a DXF with the package `dxf`, its entities piece by piece: that bounds the memory, and says how far it is.
 * @param onPart told which share has been read, now and then
 * @throws ImportProblem where it is no DXF, breaks off or has a line that fits nowhere
 */
export function readContents(text: string, onPart: (share: number) => void): DxfContents {
  const pieces = splitSections(text)
  const layers = new Layers()
  const leftOut: Record<string, number> = {}
  const frame = parseString(pieces.frame)
  const blocks = new Map<string, DxfBlock>()
  for (const block of frame.blocks) {
    const part = emptyPart()
    addEntities(part, block.entities ?? [], layers, leftOut)
    blocks.set(block.name ?? '', { ...part, base: [block.x ?? 0, block.y ?? 0] })
  }
  const model = emptyPart()
  const known = new Set(silent)
  pieces.entities.forEach((piece, i) => {
    onPart((i + 1) / (pieces.entities.length + 1))
    const { entities } = parseString(asDrawing(piece))
    for (const { type } of entities) known.add(type)
    addEntities(model, entities, layers, leftOut)
  })
  // Kinds that the package passes over.
  for (const [kind, count] of pieces.kinds) if (!known.has(kind)) leftOut[kind] = (leftOut[kind] ?? 0) + count
  const tables = Object.entries(frame.tables.layers)
  const hidden = tables.filter(([, { flags = 0, colorNumber = 0 }]) => (flags & FROZEN) !== 0 || colorNumber < 0)
  return {
    header: frame.header,
    hiddenLayers: new Set(hidden.map(([name]) => name)),
    blocks,
    model,
    layers: layers.names,
    leftOut,
  }
}

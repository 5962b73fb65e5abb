import { drawEntity, isClosed, isDrawn, pushCorners, sense } from './draw-entity'
import { DxfEntity } from './dxf-entity'
import type { DxfGroups } from './dxf-groups'
import type { InsertEntity } from './insert-transform'
import { LineStore } from './line-store'

/** Entities of the model space or of one block: lines marked with their layers, and the blocks that they show. */
export interface DxfPart {
  readonly lines: LineStore
  readonly inserts: readonly InsertEntity[]
}

/** What many parts are read with: the numbers of layers, and what draws no line, by kind. */
export class DxfReading {
  readonly layers: string[] = []
  readonly leftOut: Record<string, number> = {}
  readonly entity = new DxfEntity()
  readonly #numbers = new Map<string, number>()

  layerNumber(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.layers.length)
    return this.layers.push(name) - 1
  }

  leaveOut(type: string): void {
    this.leftOut[type] = (this.leftOut[type] ?? 0) + 1
  }
}

/** Ends that name no entity of their own: of a list of corners or attributes. */
const SEQUENCE_END = 'SEQEND'
const [MESHES, FRAME_CORNER] = [16 | 64, 16] as const

/**
 * Reads entities until one that `isEnd` says to be none, and leaves the groups there.
 * @param onPart told how many bytes have been read, now and then
 */
export function readEntities(
  groups: DxfGroups,
  reading: DxfReading,
  isEnd: (type: string) => boolean,
  onPart: (bytes: number) => void,
): DxfPart {
  const lines = new LineStore()
  const inserts: InsertEntity[] = []
  const { entity } = reading
  for (let n = 1; groups.code !== null && !isEnd(groups.text()); n++) {
    if (n % 4096 === 0) onPart(groups.at)
    entity.read(groups, isDrawn)
    const { type } = entity
    if (type === SEQUENCE_END || type === 'VERTEX') continue
    if (type === 'POLYLINE') readPolyline(groups, reading, lines)
    else if (entity.isOnPaper) continue
    else if (entity.block !== null && (type === 'INSERT' || type === 'DIMENSION'))
      inserts.push(insertOf(entity, reading))
    else if (!drawEntity(entity, lines, reading.layerNumber(entity.layer))) reading.leaveOut(type)
  }
  return { lines, inserts }
}

/** A POLYLINE whose corners follow as entities of their own (R12, and in three dimensions later). */
function readPolyline(groups: DxfGroups, reading: DxfReading, lines: LineStore): void {
  const { entity } = reading
  const { layer, isOnPaper } = entity
  const [closed, flip, isMesh] = [isClosed(entity), sense(entity), (entity.figure(70, 0) & MESHES) !== 0]
  const corners = { xs: [] as number[], ys: [] as number[], bulges: [] as number[] }
  while (groups.code !== null && groups.text() === 'VERTEX') {
    entity.read(groups, isDrawn)
    if ((entity.figure(70, 0) & FRAME_CORNER) !== 0) continue
    corners.xs.push(entity.figure(10, Number.NaN))
    corners.ys.push(entity.figure(20, Number.NaN))
    corners.bulges.push(entity.figure(42, 0))
  }
  if (isOnPaper) return
  if (!isMesh) pushCorners(lines, corners, closed, flip)
  if (!lines.finish(reading.layerNumber(layer))) reading.leaveOut('POLYLINE')
}

function insertOf(e: DxfEntity, reading: DxfReading): InsertEntity {
  return {
    block: e.block!,
    layer: reading.layerNumber(e.layer),
    inPlace: e.type !== 'INSERT',
    at: [e.figure(10, 0), e.figure(20, 0)],
    scale: [e.figure(41, 1), e.figure(42, 1)],
    rotation_deg: e.figure(50, 0),
    columns: e.figure(70, 1),
    rows: e.figure(71, 1),
    spacing: [e.figure(44, 0), e.figure(45, 0)],
    isMirrored: e.isMirrored,
  }
}

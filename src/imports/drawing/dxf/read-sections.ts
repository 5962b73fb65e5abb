import { ImportProblem } from '../../import-problem'
import type { DxfGroups } from './dxf-groups'
import { type DxfPart, DxfReading, readEntities } from './read-entities'

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
  readonly leftOut: Readonly<Record<string, number>>
}

const [TYPE, NAME, VARIABLE, FLAGS, COLOUR] = [0, 2, 9, 70, 62] as const
const FROZEN = 1
const END = 'ENDSEC'

const isSectionEnd = (type: string): boolean => type === END || type === 'EOF'
const isBlockEnd = (type: string): boolean => type === 'ENDBLK' || isSectionEnd(type)

/**
 * Reads all sections in one pass.
 * @param onPart told how many bytes have been read, now and then
 * @throws ImportProblem where it is no DXF, breaks off or has a line that fits nowhere
 */
export function readSections(groups: DxfGroups, onPart: (bytes: number) => void): DxfContents {
  toFirstSection(groups)
  const reading = new DxfReading()
  const header: Record<string, number> = {}
  const hiddenLayers = new Set<string>()
  const blocks = new Map<string, DxfBlock>()
  let model: DxfPart | null = null
  while (groups.code === TYPE && groups.text() === 'SECTION') {
    if (!groups.next()) throw cutOff(groups)
    const name = groups.text()
    groups.next()
    if (name === 'HEADER') readHeader(groups, header)
    else if (name === 'TABLES') readLayers(groups, hiddenLayers)
    else if (name === 'BLOCKS') readBlocks(groups, reading, blocks, onPart)
    else if (name === 'ENTITIES') model = readEntities(groups, reading, isSectionEnd, onPart)
    while (groups.code !== null && !(groups.code === TYPE && isSectionEnd(groups.text()))) groups.next()
    if (groups.code === null || groups.text() !== END) throw cutOff(groups)
    groups.next()
  }
  if (!model) throw groups.code !== null && groups.text() === 'EOF' ? new ImportProblem('no-lines') : cutOff(groups)
  return { header, hiddenLayers, blocks, model, layers: reading.layers, leftOut: reading.leftOut }
}

/** A section that does not end: the file was copied or saved in part. */
const cutOff = (groups: DxfGroups): ImportProblem =>
  new ImportProblem('cut-off-dxf', { line: Math.max(1, groups.line + 1) })

const COMMENT = 999

/** Nothing but comments comes before the first section. */
function toFirstSection(groups: DxfGroups): void {
  try {
    while (groups.next() && groups.code === COMMENT);
  } catch {
    throw new ImportProblem('no-dxf')
  }
  if (groups.code !== TYPE || groups.text() !== 'SECTION') throw new ImportProblem('no-dxf')
}

const variables: Readonly<Record<string, string>> = { $INSUNITS: 'insUnits', $MEASUREMENT: 'measurement' }

function readHeader(groups: DxfGroups, header: Record<string, number>): void {
  let variable: string | undefined
  for (; groups.code !== null && groups.code !== TYPE; groups.next())
    if (groups.code === VARIABLE) variable = variables[groups.text()]
    else if (groups.code === FLAGS && variable) header[variable] = groups.number()
}

/** Layers that are frozen, or switched off by a negative colour. */
function readLayers(groups: DxfGroups, hidden: Set<string>): void {
  let [isLayer, name, isOff] = [false, '', false]
  const close = (): void => {
    if (isLayer && isOff) hidden.add(name)
  }
  for (; groups.code !== null; groups.next()) {
    if (groups.code === TYPE) {
      close()
      if (isSectionEnd(groups.text())) return
      isLayer = groups.text() === 'LAYER'
      isOff = false
    } else if (groups.code === NAME) name = groups.text()
    else if (groups.code === FLAGS) isOff ||= (groups.number() & FROZEN) !== 0
    else if (groups.code === COLOUR) isOff ||= groups.number() < 0
  }
}

function readBlocks(
  groups: DxfGroups,
  reading: DxfReading,
  blocks: Map<string, DxfBlock>,
  onPart: (bytes: number) => void,
): void {
  while (groups.code !== null && !isSectionEnd(groups.text())) {
    if (groups.text() !== 'BLOCK') {
      // What follows the end of a block belongs to it.
      while (groups.next() && groups.code !== TYPE);
      continue
    }
    let [name, x, y] = ['', 0, 0]
    while (groups.next() && groups.code !== TYPE) {
      if (groups.code === NAME) name = groups.text()
      else if (groups.code === 10) x = groups.number()
      else if (groups.code === 20) y = groups.number()
    }
    blocks.set(name, { ...readEntities(groups, reading, isBlockEnd, onPart), base: [x, y] })
  }
}

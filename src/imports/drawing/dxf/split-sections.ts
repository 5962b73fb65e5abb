import { ImportProblem } from '../../import-problem'
import { GroupWalk } from './group-walk'

/** A DXF in pieces small enough to be read one after the other. */
export interface DxfPieces {
  /** Every section but that of the entities, as a DXF of its own. */
  readonly frame: string
  /** The entities of the model and the sheets: texts of whole entities. */
  readonly entities: readonly string[]
  /** How many there are of each kind. */
  readonly kinds: ReadonlyMap<string, number>
}

/** Length of a piece of the entities: short enough to say between two how far reading has come. */
const PIECE = 2 ** 18
const [TYPE, NAME, COMMENT] = [0, 2, 999] as const
/** Entities that belong to the one before them. */
const followers: ReadonlySet<string> = new Set(['VERTEX', 'SEQEND', 'ATTRIB'])

/**
 * Cuts a DXF into its sections, and the entities into pieces.
 * @throws ImportProblem where it is no DXF, breaks off or has a line that fits nowhere: the package would read on
 */
export function splitSections(text: string): DxfPieces {
  const walk = new GroupWalk(text)
  toFirstSection(walk)
  const entities: string[] = []
  const kinds = new Map<string, number>()
  let [frame, hasEntities] = ['', false]
  while (walk.code === TYPE && walk.value() === 'SECTION') {
    const start = walk.start
    walk.next()
    const isOfEntities = isNamed(walk, 'ENTITIES')
    if (isOfEntities) {
      hasEntities = true
      cutEntities(walk, text, entities, kinds)
    } else while (!isEnd(walk) && walk.next());
    if (walk.code === null || walk.value() !== 'ENDSEC') throw cutOff(walk)
    if (!isOfEntities) frame += text.slice(start, walk.end)
    walk.next()
  }
  if (!hasEntities) throw walk.code !== null && walk.value() === 'EOF' ? new ImportProblem('no-lines') : cutOff(walk)
  return { frame: closed(frame), entities, kinds }
}

/** A piece of the entities as a DXF of its own. */
export const asDrawing = (piece: string): string => closed(`0\nSECTION\n2\nENTITIES\n${piece}0\nENDSEC\n`)

const closed = (sections: string): string => `${sections.endsWith('\n') ? sections : `${sections}\n`}0\nEOF\n`

const isEnd = (walk: GroupWalk): boolean => walk.code === TYPE && (walk.value() === 'ENDSEC' || walk.value() === 'EOF')

const isNamed = (walk: GroupWalk, name: string): boolean => walk.code === NAME && walk.value() === name

const cutOff = (walk: GroupWalk): ImportProblem => new ImportProblem('cut-off-dxf', { line: Math.max(1, walk.line) })

/** Nothing but comments comes before the first section. */
function toFirstSection(walk: GroupWalk): void {
  try {
    while (walk.next() && walk.code === COMMENT);
  } catch {
    throw new ImportProblem('no-dxf')
  }
  if (walk.code !== TYPE || walk.value() !== 'SECTION') throw new ImportProblem('no-dxf')
}

function cutEntities(walk: GroupWalk, text: string, pieces: string[], kinds: Map<string, number>): void {
  let start = walk.end
  while (walk.next()) {
    if (walk.code !== TYPE) continue
    const type = walk.value()
    const isLast = type === 'ENDSEC' || type === 'EOF'
    if (walk.start > start && (isLast || (walk.start - start > PIECE && !followers.has(type)))) {
      pieces.push(text.slice(start, walk.start))
      start = walk.start
    }
    if (isLast) return
    kinds.set(type, (kinds.get(type) ?? 0) + 1)
  }
}

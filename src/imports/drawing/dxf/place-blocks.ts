import type { DxfPart } from './drawn-part'
import { identity, insertTransforms, type Transform } from './insert-transform'
import { LineStore } from './line-store'
import type { DxfBlock, DxfContents } from './read-contents'

export interface PlacedLines {
  /** Lines by the number of their layer. */
  readonly layers: ReadonlyMap<number, LineStore>
  readonly lineCount: number
  readonly leftOut: Readonly<Record<string, number>>
  /** False where a drawing unfolds to more than is taken in. */
  readonly isWhole: boolean
}

/** What a drawing may unfold to at most; a block of blocks could ask for more than any machine holds. Project assumption. */
const MOST_POINTS = 6_000_000
const MOST_INSERTS = 200_000
/** Entities of a block that lie on it take the layer of the insert (AutoCAD: layer 0 in blocks). */
const INHERITING_LAYER = '0'

/**
 * Every line of the model space, blocks put where they are inserted.
 * @param onPart told which share of what the model shows has been placed, now and then
 */
export function placeBlocks(contents: DxfContents, onPart: (share: number) => void): PlacedLines {
  const { blocks, model } = contents
  const inheriting = contents.layers.indexOf(INHERITING_LAYER)
  const layers = new Map<number, LineStore>()
  const leftOut: Record<string, number> = { ...contents.leftOut }
  const open = new Set<DxfPart>()
  let [points, inserts, lineCount, isWhole] = [0, 0, 0, true]

  const layerOf = (mark: number): LineStore => {
    const known = layers.get(mark)
    if (known) return known
    const fresh = new LineStore()
    layers.set(mark, fresh)
    return fresh
  }

  const place = ({ lines }: DxfPart, at: Transform, on: number): void => {
    const { points: from } = lines
    for (let line = 0; line < lines.count; line++) {
      const [start, end] = [lines.startOf(line), lines.ends[line]!]
      points += end - start
      if (points > MOST_POINTS) {
        isWhole = false
        return
      }
      const mark = lines.marks[line] === inheriting ? on : lines.marks[line]!
      const into = layerOf(mark)
      for (let i = start * 2; i < end * 2; i += 2) {
        const [x, y] = [from[i]!, from[i + 1]!]
        into.push(at.a * x + at.c * y + at.e, at.b * x + at.d * y + at.f)
      }
      if (into.finish(mark, lines.curved[line] === 1)) lineCount++
    }
  }

  const unfold = (part: DxfPart, at: Transform, on: number): void => {
    // A block that shows itself would never end.
    if (open.has(part)) return
    open.add(part)
    place(part, at, on)
    part.inserts.forEach((insert, n) => {
      if (part === model && n % 1024 === 0) onPart(n / part.inserts.length)
      const shown: DxfBlock | undefined = blocks.get(insert.block)
      if (!shown) {
        // Of a drawing that is attached and not inside, there is nothing to show.
        leftOut.INSERT = (leftOut.INSERT ?? 0) + 1
        return
      }
      const onLayer = insert.layer === inheriting ? on : insert.layer
      for (const step of insertTransforms(insert, shown.base)) {
        if (++inserts > MOST_INSERTS || !isWhole) {
          isWhole = false
          return
        }
        unfold(shown, at.after(step), onLayer)
      }
    })
    open.delete(part)
  }
  unfold(model, identity, inheriting)
  return { layers, lineCount, leftOut, isWhole }
}

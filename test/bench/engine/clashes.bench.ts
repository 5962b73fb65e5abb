import Flatbush from 'flatbush'
import RBush from 'rbush'
import { createBodyIndex, editBodyIndex } from '../../../src/engine/rules/plan/body-index'
import { DRAWING_TOLERANCE_m } from '../../../src/engine/rules/plan/tolerance'
import { createRandom } from '../../../src/engine/simulation/random'
import { createBoxGrid } from '../../../src/geometry/clash/box-grid'
import { overlappingPairs } from '../../../src/geometry/clash/overlapping-pairs'
import { ROW, rowOverlap_m, turnedBoxes } from '../../../src/geometry/clash/turned-boxes'
import type { Footprint } from '../../../src/geometry/footprint'
import { completePlacement } from '../../../src/model/effective-site'
import { placementSchema } from '../../../src/model/placement'
import { compare, print } from '../clock'

const COUNT = 50_000
const HELD = 500
const SEED = 4

/** Row 4: all overlapping pairs of 50,000 turned boxes, one box moved, 500 held over the rest. */
export async function benchClashes(): Promise<void> {
  await benchBoxes('of one size', () => 1)
  // Racks, one in fifty a chiller, one in a thousand a container yard's worth.
  await benchBoxes('100 times apart', (i) => (i % 1000 === 0 ? 100 : i % 50 === 0 ? 8 : 1))
}

interface Entry {
  minX: number
  minY: number
  maxX: number
  maxY: number
  readonly i: number
}

async function benchBoxes(name: string, scale: (i: number) => number): Promise<void> {
  const footprints = scattered(scale)
  const boxes = turnedBoxes(footprints)
  const { rows } = boxes
  const boxOf = (i: number): Entry => {
    const at = i * ROW
    const [x, y, reachX, reachY] = [rows[at]!, rows[at + 1]!, rows[at + 2]!, rows[at + 3]!]
    return { minX: x - reachX, minY: y - reachY, maxX: x + reachX, maxY: y + reachY, i }
  }
  const entries = footprints.map((_, i) => boxOf(i))
  const clash = (i: number, j: number): boolean => rowOverlap_m(rows, i, j) > DRAWING_TOLERANCE_m

  // Every side is given finished boxes and the same exact test: what differs is how it finds what to test.
  const ours = (): number => overlappingPairs(boxes, DRAWING_TOLERANCE_m).length / 2
  const flatTree = (): Flatbush => {
    const tree = new Flatbush(COUNT)
    for (const { minX, minY, maxX, maxY } of entries) tree.add(minX, minY, maxX, maxY)
    tree.finish()
    return tree
  }
  const flat = (): number => {
    const tree = flatTree()
    let pairs = 0
    for (const { i, minX, minY, maxX, maxY } of entries)
      for (const j of tree.search(minX, minY, maxX, maxY, (j) => j > i)) if (clash(i, j)) pairs++
    return pairs
  }
  const bush = (): number => {
    const tree = new RBush<Entry>().load(entries)
    let pairs = 0
    for (const entry of entries) for (const { i } of tree.search(entry)) if (i > entry.i && clash(entry.i, i)) pairs++
    return pairs
  }
  const counts = [ours(), flat(), bush()]
  if (counts[0] === 0 || new Set(counts).size > 1) throw new Error(`clashes: ${counts.join(', ')} pairs do not agree`)
  console.log(`\n== clashes: ${COUNT} boxes ${name}, ${counts[0]} overlapping pairs; all agree (seed ${SEED})`)
  print(
    `all overlapping pairs of ${COUNT} boxes ${name}`,
    await compare([
      { name: 'size-class grid in typed arrays', run: ours },
      { name: 'peer: flatbush', run: flat },
      { name: 'peer: rbush, bulk load', run: bush },
    ]),
  )

  const grid = createBoxGrid(boxes)
  const clashesOf = (i: number): number => {
    const { minX, minY, maxX, maxY } = boxOf(i)
    let met = 0
    const hits = grid.search(minX, minY, maxX, maxY)
    for (let k = 0; k < hits; k++) if (grid.hits[k] !== i && clash(i, grid.hits[k]!)) met++
    return met
  }
  const tree = new RBush<Entry>().load(entries.slice())
  const inTree = entries.slice()
  const flatStatic = flatTree()
  const clashesInTree = (i: number): number =>
    tree.search(inTree[i]!).filter((other) => other.i !== i && clash(i, other.i)).length
  const clashesInFlat = (i: number): number => {
    const { minX, minY, maxX, maxY } = boxOf(i)
    return flatStatic.search(minX, minY, maxX, maxY, (j) => j !== i && clash(i, j)).length
  }
  const held = Array.from({ length: HELD }, (_, k) => (k * 97) % COUNT)
  const sum = (of: (i: number) => number) => () => held.reduce((total, i) => total + of(i), 0)
  const dragged = [sum(clashesOf), sum(clashesInTree), sum(clashesInFlat)]
  const met = dragged.map((run) => run())
  if (new Set(met).size > 1) throw new Error(`held boxes: ${met.join(', ')} clashes do not agree`)
  print(
    `${HELD} held over ${COUNT} boxes ${name}: a frame of a drag`,
    await compare([
      { name: 'size-class grid in typed arrays', run: dragged[0]! },
      { name: 'peer: rbush', run: dragged[1]! },
      { name: 'peer: flatbush', run: dragged[2]! },
    ]),
  )

  const moveInGrid = (i: number): number => {
    grid.move(i)
    return clashesOf(i)
  }
  const moveInTree = (i: number): number => {
    tree.remove(inTree[i]!)
    inTree[i] = boxOf(i)
    tree.insert(inTree[i]!)
    return clashesInTree(i)
  }
  let turn = 0
  /** The next box in turn, moved by a metre and back again: no side answers out of a warm cache. */
  const next = (): number => {
    const i = ((turn >> 1) * 7919) % COUNT
    rows[i * ROW]! += turn++ % 2 ? -1 : 1
    return i
  }
  for (let step = 0; step < 400; step++) {
    const i = next()
    const [a, b] = [moveInGrid(i), moveInTree(i)]
    if (a !== b) throw new Error(`one box moved: ${a} clashes against ${b} in rbush`)
  }
  /** There and back, so that the other side finds every box where it left it. */
  const thereAndBack = (move: (i: number) => number) => () => move(next()) + move(next())
  print(
    `one of ${COUNT} boxes ${name} moved there and back, and what it clashes with`,
    await compare([
      { name: 'size-class grid in typed arrays', run: thereAndBack(moveInGrid) },
      { name: 'peer: rbush, remove, insert, search', run: thereAndBack(moveInTree) },
      {
        name: 'peer: flatbush, built anew twice',
        run: () => [next(), next()].map(() => flatTree().search(0, 0, 1, 1)),
      },
    ]),
  )

  if (scale(0) === 1) await benchFloorIndex(footprints)
}

/** What the rules keep between edits: every version of the floor stays as it was. */
async function benchFloorIndex(footprints: readonly Footprint[]): Promise<void> {
  const items = new Map([['box', { id: 'box', category: 'rack', name: 'box', size_m: [0.6, 1.2, 2.2] as never }]])
  const placements = footprints.map(({ centre_m: [x, y], rotation_deg }, i) =>
    completePlacement(
      placementSchema.parse({ id: `b${i}`, item: 'box', hall: null, at: [x, y], rotation_deg }),
      items,
      false,
    ),
  )
  const index = createBodyIndex(placements)
  const steps = [0, 1].map((by) =>
    placements.map((p, i) => (i === 7 ? { ...p, at: [p.at[0] + by, p.at[1]] as [number, number] } : p)),
  )
  let round = 0
  print(
    `one of ${COUNT} placements moved: a floor index of its own`,
    await compare([
      {
        name: 'settled grid kept, what moved beside it',
        run: () => editBodyIndex(index, placements, steps[++round % 2]!)!.near(index.bodies[7]!.box).length,
      },
      { name: 'peer: the index built anew', run: () => createBodyIndex(placements).bodies.length },
    ]),
  )
}

function scattered(scale: (i: number) => number): Footprint[] {
  const random = createRandom(SEED)
  const side_m = Math.sqrt(COUNT) * 6
  return Array.from({ length: COUNT }, (_, i) => ({
    centre_m: [random() * side_m, random() * side_m],
    width_m: 0.6 * scale(i),
    depth_m: 1.2 * scale(i),
    rotation_deg: random() * 360,
  }))
}

import Flatbush from 'flatbush'
import RBush from 'rbush'
import { boxesMeet, shapeOverlap_m } from '../../../src/engine/rules/plan/body'
import { createBodyIndex, editBodyIndex } from '../../../src/engine/rules/plan/body-index'
import { DRAWING_TOLERANCE_m } from '../../../src/engine/rules/plan/tolerance'
import { createRandom } from '../../../src/engine/simulation/random'
import { completePlacement, type EffectivePlacement } from '../../../src/model/effective-site'
import { placementSchema } from '../../../src/model/placement'
import { compare, print } from '../clock'

const COUNT = 50_000

/** Row 4: all overlapping pairs of 50,000 turned boxes, and one box moved. */
export function benchClashes(): void {
  const placements = scattered()
  const index = createBodyIndex(placements)
  const { bodies } = index
  const ours = (): number => {
    const fresh = createBodyIndex(placements)
    let pairs = 0
    for (const b of fresh.bodies)
      for (const o of fresh.near(b.box, b.number)) if (shapeOverlap_m(b, o) > DRAWING_TOLERANCE_m) pairs++
    return pairs
  }
  const flat = (): number => {
    const tree = new Flatbush(COUNT)
    for (const { box } of bodies) tree.add(box.minX, box.minY, box.maxX, box.maxY)
    tree.finish()
    let pairs = 0
    for (const b of bodies)
      for (const i of tree.search(b.box.minX, b.box.minY, b.box.maxX, b.box.maxY, (i) => i > b.number))
        if (shapeOverlap_m(b, bodies[i]!) > DRAWING_TOLERANCE_m) pairs++
    return pairs
  }
  const entries = bodies.map((b) => ({ ...b.box, body: b }))
  const bush = (): number => {
    const tree = new RBush<(typeof entries)[number]>().load(entries)
    let pairs = 0
    for (const b of bodies)
      for (const { body } of tree.search(b.box))
        if (body.number > b.number && shapeOverlap_m(b, body) > DRAWING_TOLERANCE_m) pairs++
    return pairs
  }
  const counts = [ours(), flat(), bush()]
  if (counts[0] === 0 || new Set(counts).size > 1) throw new Error(`clashes: ${counts.join(', ')} pairs do not agree`)
  console.log(`\n== clashes: ${COUNT} boxes, ${counts[0]} overlapping pairs; all agree`)
  print(
    'all overlapping pairs',
    compare([
      { name: 'bodies with their corners, packed tree', run: ours },
      { name: 'peer: flatbush over finished boxes', run: flat },
      { name: 'peer: rbush over finished boxes', run: bush },
    ]),
  )

  const tree = new RBush<(typeof entries)[number]>().load(entries)
  const steps = [0, 1].map((step) =>
    placements.map((p, i) => (i === 7 ? { ...p, at: [p.at[0] + step, p.at[1]] as [number, number] } : p)),
  )
  let round = 0
  let entry = entries[7]!
  const shifted = [0, 1].map((step) => createBodyIndex([steps[step]![7]!]).bodies[0]!.box)
  print(
    'one box moved, and what it meets now',
    compare([
      {
        name: 'packed tree with what is loose beside it',
        run: () => {
          const to = ++round % 2
          const edited = editBodyIndex(index, placements, steps[to]!)!
          return edited.near(shifted[to]!).length
        },
      },
      {
        name: 'peer: rbush, remove, insert, search',
        run: () => {
          tree.remove(entry)
          entry = { ...entry, ...shifted[++round % 2]! }
          tree.insert(entry)
          return tree.search(entry).filter((e) => boxesMeet(e, entry)).length
        },
      },
      { name: 'peer: flatbush built anew and searched through', run: flat },
    ]),
  )
}

function scattered(): EffectivePlacement[] {
  const random = createRandom(4)
  const box = { id: 'box', category: 'rack', name: 'box', size_m: [0.6, 1.2, 2.2] as [number, number, number] }
  const items = new Map([['box', box]])
  const side_m = Math.sqrt(COUNT) * 6
  return Array.from({ length: COUNT }, (_, i) =>
    completePlacement(
      placementSchema.parse({
        id: `b${i}`,
        item: 'box',
        hall: null,
        at: [random() * side_m, random() * side_m],
        rotation_deg: random() * 360,
      }),
      items,
      false,
    ),
  )
}

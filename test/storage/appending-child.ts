import type { Placement } from '../../src/model/placement'
import { openProjectFile } from '../../src/storage/project-file'

// Appends edits for ever and prints each number once it is confirmed; the parent kills it when it likes.
const file = openProjectFile(process.argv[2] as string)
process.stdout.write('open\n')
for (;;) {
  const list = (file.document.placements ?? []) as Placement[]
  const number = file.sequence + 1
  const moved = list.slice(0, 40).map((before, index) => ({
    kind: 'placements' as const,
    id: before.id,
    index,
    before,
    after: { ...before, label: `edit ${number}` },
  }))
  const id = `N${number}`
  const added = { kind: 'placements' as const, id, index: list.length, after: { id, item: 'x', at: [number, 0] } }
  file.append([...moved, added], 'edits.move', new Date(0))
  process.stdout.write(`${number}\n`)
}

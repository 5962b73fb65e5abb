import { type Box, boxesShareArea, boxOf, grow } from '../../../geometry/box'
import type { DiagramStructure } from '../../fold/diagram-structure'
import type { DiagramLayout, EdgeRoute, SheetPoint } from '../diagram-layout'
import type { Branch, BranchGroup } from './branch-groups'

/** Beside each column, for the riser that feeds its lower rows; above each lower row, for the line into its boxes. */
const GUTTER = 40
const HEAD = 56

interface Stood {
  readonly branch: Branch
  readonly box: Box
}

/**
 * Sets the branches of a group in rows below their provider's bus: the first row as it stood, the others under it on
 * risers between the columns.
 * @returns null where something else would be in the way
 */
export function rowsOfBranches(
  structure: DiagramStructure,
  layout: DiagramLayout,
  group: BranchGroup,
  rows: number,
): DiagramLayout | null {
  const stood = standing(structure, layout, group)
  const columns = Math.ceil(stood.length / rows)
  const wide = Math.max(...stood.map(({ box }) => box.maxX - box.minX))
  const high = Math.max(...stood.map(({ box }) => box.maxY - box.minY))
  const whole = boxOf(stood.flatMap(({ box }) => [[box.minX, box.minY] as const, [box.maxX, box.maxY] as const]))
  const pitch = wide + GUTTER
  const middle = (whole.minX + whole.maxX - columns * pitch) / 2
  const left = Math.round(Math.max(whole.minX, middle))
  const inside = new Set(group.branches.flatMap((b) => b.nodes))
  const entries = new Set(group.branches.map((b) => b.entry.key))
  const ground = { ...whole, minX: left, maxX: left + columns * pitch, maxY: whole.minY + rows * (high + HEAD) - HEAD }
  if (isTaken(structure, layout, ground, inside, entries)) return null

  const bus = Math.min(...group.branches.map((b) => layout.edges.get(b.entry.key)!.points[1]![1]))
  const nodes = new Map(layout.nodes)
  const edges = new Map(layout.edges)
  for (const [i, { branch, box }] of stood.entries()) {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const [x, y] = [left + GUTTER + column * pitch, whole.minY + row * (high + HEAD)]
    const shift = ([px, py]: SheetPoint): SheetPoint => [px - box.minX + x, py - box.minY + y]
    for (const key of branch.nodes) nodes.set(key, shift(layout.nodes.get(key)!))
    for (const edge of structure.edges) {
      if (edge.key === branch.entry.key || !branch.nodes.includes(edge.to)) continue
      const { points, junctions } = layout.edges.get(edge.key)!
      edges.set(edge.key, { points: points.map(shift), junctions: junctions.map(shift) })
    }
    const old = layout.edges.get(branch.entry.key)!.points
    const last = row === Math.floor((stood.length - 1 - column) / columns)
    edges.set(branch.entry.key, entryRoute(old[0]!, shift(old.at(-1)!), bus, row === 0 ? null : x - GUTTER / 2, last))
  }
  return { ...layout, height: Math.max(layout.height, ground.maxY + 32), nodes, edges }
}

/** The branches with their boxes on the sheet, from left to right. */
function standing(structure: DiagramStructure, layout: DiagramLayout, { branches }: BranchGroup): readonly Stood[] {
  const sizes = new Map(structure.nodes.map((n) => [n.key, n]))
  return branches
    .map((branch) => {
      const inside = new Set(branch.nodes)
      const corners = branch.nodes.flatMap((key): SheetPoint[] => {
        const [x, y] = layout.nodes.get(key)!
        const { width, height } = sizes.get(key)!
        return [
          [x, y],
          [x + width, y + height],
        ]
      })
      const lines = structure.edges.filter((e) => inside.has(e.from)).flatMap((e) => layout.edges.get(e.key)!.points)
      return { branch, box: boxOf([...corners, ...lines]) }
    })
    .sort((a, b) => a.box.minX - b.box.minX)
}

/** True where a box or a line of something else stands on that ground. */
function isTaken(
  { nodes, edges }: DiagramStructure,
  layout: DiagramLayout,
  ground: Box,
  inside: ReadonlySet<string>,
  entries: ReadonlySet<string>,
): boolean {
  for (const { key, width, height } of nodes) {
    const [x, y] = layout.nodes.get(key)!
    if (!inside.has(key) && boxesShareArea({ minX: x, minY: y, maxX: x + width, maxY: y + height }, ground)) return true
  }
  return edges.some(({ key, from }) => {
    if (inside.has(from) || entries.has(key)) return false
    const { points } = layout.edges.get(key)!
    return points.some((p, i) => boxesShareArea(grow(boxOf([points[Math.max(0, i - 1)]!, p]), 1), ground))
  })
}

/** From the provider over its bus into a branch: straight down in the first row, else down a riser and over. */
function entryRoute(from: SheetPoint, to: SheetPoint, bus: number, riser: number | null, last: boolean): EdgeRoute {
  const head = to[1] - HEAD / 2
  const points: SheetPoint[] =
    riser === null
      ? [from, [from[0], bus], [to[0], bus], to]
      : [from, [from[0], bus], [riser, bus], [riser, head], [to[0], head], to]
  const junctions: SheetPoint[] = riser === null ? [[to[0], bus]] : [[riser, bus]]
  if (riser !== null && !last) junctions.push([riser, head])
  return {
    points: points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]),
    junctions,
  }
}

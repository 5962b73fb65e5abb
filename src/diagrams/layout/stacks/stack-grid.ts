import type { SheetPoint } from '../diagram-layout'
import type { LeafStack } from './leaf-stack'

/** Room beside a column for a riser and its taps, and above the columns for the line that joins the risers. */
const RISER = 26
const HEAD = 14
const COLUMN_GAP = 12
const ROW_GAP = 16

type Members = Pick<LeafStack, 'members' | 'feeds'>

/** How the members of a stack stand: in columns, filled from the top. Sheet units. */
export function stackSize(
  { members, feeds }: Members,
  rows: number,
): { readonly width: number; readonly height: number } {
  const { high, pitch } = cell({ members, feeds })
  const columns = Math.ceil(members.length / rows)
  const most = Math.min(rows, members.length)
  return {
    width: columns * pitch + (columns - 1) * COLUMN_GAP,
    height: HEAD * (feeds.length + 1) + most * (high + ROW_GAP) - ROW_GAP,
  }
}

/** Upper left corner of each member, from that of the stack. */
export function memberPlaces({ members, feeds, rows }: LeafStack): readonly SheetPoint[] {
  const { high, pitch } = cell({ members, feeds })
  return members.map((_, i): SheetPoint => {
    const [column, row] = [Math.floor(i / rows), i % rows]
    return [RISER + column * (pitch + COLUMN_GAP), HEAD * (feeds.length + 1) + row * (high + ROW_GAP)]
  })
}

/** The way of a feed from where it reaches the stack to one member: over the head, down the riser, into its side. */
export function tapRoute(
  stack: LeafStack,
  feed: 0 | 1,
  member: number,
  entry: SheetPoint,
  corner: SheetPoint,
): readonly SheetPoint[] {
  const { width, height } = stack.members[member]!
  const [left, top] = memberPlaces(stack)[member]!
  const [x, y] = [corner[0] + left, corner[1] + top + height / 2]
  const head = corner[1] + HEAD * (feed + 1)
  const [riser, side] = feed === 0 ? [x - RISER + 6, x] : [x + width + RISER - 6, x + width]
  const points: SheetPoint[] = [entry, [entry[0], head], [riser, head], [riser, y], [side, y]]
  return points.filter(([px, py], i) => i === 0 || px !== points[i - 1]![0] || py !== points[i - 1]![1])
}

function cell({ members, feeds }: Members): { readonly high: number; readonly pitch: number } {
  const wide = members.reduce((most, m) => Math.max(most, m.width), 0)
  return { high: members.reduce((most, m) => Math.max(most, m.height), 0), pitch: wide + RISER * feeds.length }
}

import type { PlacedNode } from './placed-sheet'

export type Direction = 'left' | 'right' | 'up' | 'down'

const towards: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * The next node in a direction: the nearest whose middle lies that way, distance across counting double.
 * Null at the edge of the sheet.
 */
export function nearestNode(nodes: readonly PlacedNode[], from: PlacedNode, direction: Direction): PlacedNode | null {
  const [dx, dy] = towards[direction]
  const middle = ({ box }: PlacedNode) => [box.x + box.width / 2, box.y + box.height / 2] as const
  const [x, y] = middle(from)
  let best: PlacedNode | null = null
  let least = Number.POSITIVE_INFINITY
  for (const node of nodes) {
    if (node === from) continue
    const [nx, ny] = middle(node)
    const ahead = (nx - x) * dx + (ny - y) * dy
    if (ahead <= 1) continue
    const across = Math.abs((nx - x) * dy) + Math.abs((ny - y) * dx)
    const distance = ahead + 2 * across
    if (distance < least) {
      least = distance
      best = node
    }
  }
  return best
}

import type { DiagramKind, DiagramPart } from '../network/diagram-network'

interface NodeSize {
  readonly width: number
  readonly height: number
}

/** Size of a box, sheet units. What carries coolant has one line more: temperatures and flow. */
export function nodeSize(kind: DiagramKind, parts: readonly DiagramPart[]): NodeSize {
  if (kind === 'single-line') return { width: 200, height: 68 }
  const wet = parts.some(({ placements }) => {
    const { liquidCooling, heat } = placements[0]?.definition ?? {}
    return liquidCooling !== undefined || (heat?.liquidFraction ?? 0) > 0
  })
  return { width: 224, height: wet ? 84 : 68 }
}

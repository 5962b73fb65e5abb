import type { DiagramNode } from '../fold/diagram-structure'
import type { FigureContext } from './figure-context'
import type { NodeFigures } from './node-figures'

/** How many errors and warnings name something in a node, each once, and which of the two is among them. */
export function findingMark(node: DiagramNode, { findings }: FigureContext): NodeFigures['findings'] {
  const keys = new Set<string>()
  let severity: 'error' | 'warning' = 'warning'
  for (const id of node.ids) {
    const found = findings.get(id)
    if (!found) continue
    if (found.severity === 'error') severity = 'error'
    for (const key of found.keys) keys.add(key)
  }
  return keys.size > 0 ? { severity, count: keys.size } : null
}

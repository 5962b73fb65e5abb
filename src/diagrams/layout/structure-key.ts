import type { DiagramStructure } from '../fold/diagram-structure'

/** Equal where two structures are laid out alike: boxes and lines by name, no figure. */
export const structureKey = ({ kind, nodes, edges }: DiagramStructure): string =>
  [kind, ...nodes.map((n) => n.key), ...edges.map((e) => `${e.key}${e.sides}`)].join('\n')

import type { DiagramNode } from '../fold/diagram-structure'
import type { FigureContext } from './figure-context'

/** The name on a node: its own, the first and last of what it stands for, or what its kind is called. */
export function nodeTitle({ parts, folded }: DiagramNode, { site, words }: FigureContext): string {
  const first = parts[0]!
  const hall = first.hall === null ? undefined : site.halls.get(first.hall)
  if (folded === 'building') return hall?.building.name ?? hall?.building.id ?? ''
  if (folded === 'hall') return hall?.name ?? hall?.id ?? ''
  if (first.category === 'hall-air') return words.t('diagrams.node.hallAir', { hall: hall?.name ?? hall?.id ?? '' })
  if (folded === 'piece') return nameOf(first)
  const isLoad = (first.placements[0]?.mission ?? 'support') !== 'support'
  if (isLoad || folded === 'loads') return words.category(first.category, 'other')
  return words.t('diagrams.node.range', { first: nameOf(first), last: nameOf(parts.at(-1)!) })
}

const nameOf = ({ id, placements }: DiagramNode['parts'][number]): string => placements[0]?.label ?? id

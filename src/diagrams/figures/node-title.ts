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
  return words.t('diagrams.node.range', shortRange(nameOf(first), nameOf(parts.at(-1)!)))
}

const nameOf = ({ id, placements }: DiagramNode['parts'][number]): string => placements[0]?.label ?? id

/** First and last name, the last without the words that it shares with the first: `Fan wall 1.1`, `1.9`. */
function shortRange(first: string, last: string): { readonly first: string; readonly last: string } {
  let shared = 0
  for (let i = 0; i < Math.min(first.length, last.length) && first[i] === last[i]; i++)
    if (/[\s\-_/]/.test(first[i]!)) shared = i + 1
  return { first, last: last.slice(shared) || last }
}

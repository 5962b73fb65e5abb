import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useT } from '../i18n/translator-context'
import { findNodes } from './sheet/find-nodes'
import type { PlacedNode } from './sheet/placed-sheet'

interface Props {
  readonly nodes: readonly PlacedNode[]
  titleOf(key: string): string
  /** Called with the hit to show; Enter goes on to the next, Shift+Enter back. */
  onFound(node: PlacedNode): void
}

/** Looks for a box by its name or by anything folded into it, and jumps there. */
export function DiagramSearch({ nodes, titleOf, onFound }: Props) {
  const { t } = useT()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(-1)
  const hits = findNodes(nodes, query, titleOf)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts at its first hit
  useEffect(() => setAt(-1), [query])
  const step = (by: 1 | -1) => {
    const next = (Math.max(at, by === 1 ? -1 : 0) + by + hits.length) % hits.length
    const hit = hits[next]
    if (!hit) return
    setAt(next)
    onFound(hit)
  }
  return (
    <SearchField
      className="diagram-search"
      aria-label={t('diagrams.tools.find')}
      value={query}
      onChange={setQuery}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && hits.length > 0) step(event.shiftKey ? -1 : 1)
        else event.continuePropagation()
      }}
    >
      <Search size={14} aria-hidden />
      <Input className="input" placeholder={t('diagrams.tools.find')} data-testid="diagram-search" />
      <output className="diagram-hits">
        {query.trim() === ''
          ? ''
          : hits.length === 0
            ? t('diagrams.tools.noHits')
            : t('diagrams.tools.hits', { at: Math.max(at + 1, 0), count: hits.length })}
      </output>
    </SearchField>
  )
}

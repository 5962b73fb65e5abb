import './swap-in.css'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { SideHead } from '../workspace/side-head'
import { useSidePart } from '../workspace/side-part'
import { AssemblyList } from './assembly-list'
import { CatalogueResults } from './catalogue-results'

/** What can be brought in: pods first, the whole catalogue behind the search. */
export function SwapInPanel() {
  const { t } = useT()
  const [query, setQuery] = useState('')
  const grow = useSidePart()?.grow
  const searching = query.trim() !== ''
  const swapping = useApp((s) => s.interaction.type === 'swapping')
  // A swap is answered from the pods: what was searched for before must not hide them.
  useEffect(() => {
    if (swapping) setQuery('')
  }, [swapping])
  // Results need room; what they took is given back with the query.
  useEffect(() => grow?.(searching), [grow, searching])
  return (
    <section className="swap-in" aria-label={t('ui.swapIn.title')}>
      <SideHead title={t(query ? 'ui.swapIn.catalogue' : 'ui.swapIn.title')} />
      <SearchField className="catalogue-search" aria-label={t('ui.swapIn.search')} value={query} onChange={setQuery}>
        <Search size={14} aria-hidden />
        <Input className="input" placeholder={t('ui.swapIn.search')} data-testid="catalogue-search" />
        {query ? null : <kbd className="key">Ctrl K</kbd>}
      </SearchField>
      {searching ? <CatalogueResults query={query.trim()} /> : <AssemblyList />}
    </section>
  )
}

import './swap-in.css'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { AssemblyList } from './assembly-list'
import { CatalogueResults } from './catalogue-results'

/** What can be brought in: pods first, the whole catalogue behind the search. */
export function SwapInPanel() {
  const { t } = useT()
  const [query, setQuery] = useState('')
  return (
    <section className="swap-in" aria-label={t('ui.swapIn.title')}>
      <div className="side-head">
        <h2 className="panel-title">{t(query ? 'ui.swapIn.catalogue' : 'ui.swapIn.title')}</h2>
      </div>
      <SearchField className="catalogue-search" aria-label={t('ui.swapIn.search')} value={query} onChange={setQuery}>
        <Search size={14} aria-hidden />
        <Input className="input" placeholder={t('ui.swapIn.search')} data-testid="catalogue-search" />
        {query ? null : <kbd className="key">Ctrl K</kbd>}
      </SearchField>
      {query.trim() ? <CatalogueResults query={query.trim()} /> : <AssemblyList />}
    </section>
  )
}

import './arrange.css'
import '../swap-in/swap-in.css'
import { useState } from 'react'
import { replaceType } from '../../../src/commands/arrange/replace-type'
import { dispatchEdit, editContext } from '../../editor/editor-store'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { TextEntry } from '../../ui/fields/text-entry'
import { ModalDialog } from '../../ui/modal-dialog'
import { CatalogueList } from '../swap-in/catalogue-list'

/** Chooses the product that the selection becomes; places stay, and so do the connections that still make sense. */
export function ReplaceDialog() {
  const { t } = useT()
  const store = useAppStore()
  const setDialog = useApp((s) => s.setDialog)
  const selection = useApp((s) => s.selection)
  const placements = useApp((s) => s.effective.placements)
  const chosen = placements.filter((p) => selection.has(p.id))
  const categories = new Set(chosen.map((p) => p.definition.category))
  const categoryName = useCategoryName()
  // Before anything is typed, what is of the same kind; its id is no word to show.
  const [alike] = categories.size === 1 ? categories : []
  const [query, setQuery] = useState('')
  const choose = (id: string) => {
    const state = store.getState()
    const item = state.catalog.items.get(id)
    setDialog(null)
    if (item) dispatchEdit(state, replaceType(editContext(state), [...selection], item))
  }
  return (
    <ModalDialog title={t('arrange.replace.title', { count: chosen.length })} onClose={() => setDialog(null)}>
      <div className="replace-search">
        <TextEntry
          label={t('ui.swapIn.search')}
          value={query}
          placeholder={alike ? categoryName(alike) : ''}
          onType={setQuery}
          stacked
          autoFocus
          testId="replace-search"
        />
        <p className="muted">{t('arrange.replace.hint')}</p>
      </div>
      <div className="replace-list scroll" data-testid="replace-list">
        <CatalogueList query={query.trim() || (alike ?? '')} chosen={null} onChoose={choose} />
      </div>
    </ModalDialog>
  )
}

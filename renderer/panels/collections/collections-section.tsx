import './collections.css'
import { FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { addCollection } from '../../../src/commands/collections/add-collection'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/fold'
import { CollectionRow } from './collection-row'

/** Placements kept together under a name, in the project; unlike groups they may share members and move nothing. */
export function CollectionsSection() {
  const { t } = useT()
  const store = useAppStore()
  const collections = useApp((s) => s.document.collections)
  const isNothingSelected = useApp((s) => s.selection.size === 0)
  const [naming, setNaming] = useState<string | null>(null)
  const add = () => {
    const { document, selection, dispatch } = store.getState()
    const number = (collections?.length ?? 0) + 1
    const { edit, id } = addCollection(document, t('arrange.collections.first', { number }), selection)
    dispatch(edit)
    setNaming(id)
  }
  return (
    <Fold
      key={collections?.length ? 'some' : 'none'}
      title={t('arrange.collections.title')}
      end={collections?.length || undefined}
      open={(collections?.length ?? 0) > 0}
    >
      <div data-testid="collections">
        {collections?.length ? (
          <ul className="collections">
            {collections.map((c) => (
              <CollectionRow
                key={c.id}
                collection={c}
                naming={naming === c.id}
                onNaming={(on) => setNaming(on ? c.id : null)}
              />
            ))}
          </ul>
        ) : (
          <p className="muted collections-none">{t('arrange.collections.none')}</p>
        )}
        <Button isDisabled={isNothingSelected} onPress={add} data-testid="collection-add">
          <FolderPlus size={14} aria-hidden />
          {t('arrange.collections.add')}
        </Button>
      </div>
    </Fold>
  )
}

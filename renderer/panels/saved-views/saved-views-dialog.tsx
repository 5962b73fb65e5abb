import './saved-views.css'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'
import { ModalDialog } from '../../ui/modal-dialog'
import { useSavedViews } from './use-saved-views'

/** The saved views of the site: their names, their order, and away with what is no longer needed. */
export function SavedViewsDialog() {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const { views, save, show, rename, move, remove } = useSavedViews()
  const last = views.length - 1
  return (
    <ModalDialog title={t('arrange.views.saved')} width_px={460} onClose={() => setDialog(null)}>
      {views.length === 0 ? <p className="muted saved-views-none">{t('arrange.views.none')}</p> : null}
      <ol className="saved-views">
        {views.map((view, i) => (
          <li key={`${i}|${view.name}`} data-testid="saved-view">
            <TextEntry
              label={t('arrange.views.nameOf', { number: i + 1 })}
              value={view.name}
              onCommit={(name) => rename(i, name)}
              testId={`view-name-${i + 1}`}
            />
            <Button look="link" onPress={() => show(view)}>
              {t('arrange.views.show')}
            </Button>
            <Button
              look="icon"
              hint={t('arrange.views.up', { name: view.name })}
              isDisabled={i === 0}
              onPress={() => move(i, i - 1)}
              data-testid={`view-up-${i + 1}`}
            >
              <ArrowUp size={14} />
            </Button>
            <Button
              look="icon"
              hint={t('arrange.views.down', { name: view.name })}
              isDisabled={i === last}
              onPress={() => move(i, i + 1)}
            >
              <ArrowDown size={14} />
            </Button>
            <Button
              look="icon"
              hint={t('arrange.views.remove', { name: view.name })}
              onPress={() => remove(i)}
              data-testid={`view-remove-${i + 1}`}
            >
              <Trash2 size={14} />
            </Button>
          </li>
        ))}
      </ol>
      <div className="dialog-actions">
        <Button onPress={save} data-testid="view-save">
          {t('arrange.views.save')}
        </Button>
      </div>
    </ModalDialog>
  )
}

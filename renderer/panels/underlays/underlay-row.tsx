import { Eye, EyeOff, Lock, LockOpen } from 'lucide-react'
import { Button as PlainButton, ToggleButton } from 'react-aria-components'
import { changeUnderlay } from '../../../src/commands/underlays/change-underlay'
import type { UnderlayRecord } from '../../../src/commands/underlays/underlay-edit'
import { dispatchEdit } from '../../editor/editor-store'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'

/** One underlay in the list: choose it, hide it, lock it. */
export function UnderlayRow({ underlay }: { readonly underlay: UnderlayRecord }) {
  const { t } = useT()
  const store = useAppStore()
  const chosen = useApp((s) => s.underlay === underlay.id)
  const name = underlay.name ?? underlay.id
  const set = (
    verb: 'hide' | 'show' | 'lock' | 'unlock',
    fields: { hidden?: true | undefined; locked?: true | undefined },
  ) => {
    const state = store.getState()
    dispatchEdit(state, changeUnderlay(state.document, underlay.id, verb, fields as object))
  }
  return (
    <div className="underlay-row" data-testid={`underlay-${underlay.id}`}>
      <PlainButton
        className="underlay-name truncate"
        aria-pressed={chosen}
        onPress={() => {
          const state = store.getState()
          if (chosen) state.chooseUnderlay(null)
          else state.showUnderlay(underlay.id)
        }}
      >
        {name}
      </PlainButton>
      <ToggleButton
        className="layer-lock"
        aria-label={t('imports.underlays.show', { name })}
        isSelected={!underlay.hidden}
        onChange={(shown) => set(shown ? 'show' : 'hide', { hidden: shown ? undefined : true })}
      >
        {underlay.hidden ? <EyeOff size={13} aria-hidden /> : <Eye size={13} aria-hidden />}
      </ToggleButton>
      <ToggleButton
        className="layer-lock"
        aria-label={t('imports.underlays.lock', { name })}
        isSelected={underlay.locked ?? false}
        onChange={(locked) => set(locked ? 'lock' : 'unlock', { locked: locked ? true : undefined })}
      >
        {underlay.locked ? <Lock size={12} aria-hidden /> : <LockOpen size={12} aria-hidden />}
      </ToggleButton>
    </div>
  )
}

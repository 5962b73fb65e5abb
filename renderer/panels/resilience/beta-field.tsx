import { useState } from 'react'
import { setCommonCause } from '../../../src/commands/settings/set-common-cause'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { TextEntry } from '../../ui/fields/text-entry'
import { parseShare } from './parse-share'

/** The common-cause factor of the project; one undo step. */
export function BetaField() {
  const { t, number } = useT()
  const store = useAppStore()
  const beta = useApp((s) => s.document.checks?.commonCause)
  const [unreadable, setUnreadable] = useState(false)
  const commit = (text: string) => {
    const share = parseShare(text)
    setUnreadable(share === undefined)
    const { document, dispatch } = store.getState()
    const edit = share === undefined ? null : setCommonCause(document, share)
    if (edit) dispatch(edit)
  }
  return (
    <div className="resilience-beta">
      <TextEntry
        label={t('resilience.availability.beta')}
        value={beta === undefined ? '' : `${number(beta * 100)}\u00a0%`}
        placeholder={t('resilience.availability.betaNone')}
        onCommit={commit}
        testId="beta"
      />
      <p className={unreadable ? 'label broken' : 'label'} role={unreadable ? 'alert' : undefined}>
        {t(unreadable ? 'resilience.availability.betaUnreadable' : 'resilience.availability.betaHint')}
      </p>
    </div>
  )
}

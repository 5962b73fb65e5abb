import './rules.css'
import { useState } from 'react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { ModalDialog } from '../../ui/modal-dialog'
import { Working } from '../../ui/waiting/working'
import { RuleList } from './rule-list'
import { RuleSheetView } from './rule-sheet-view'
import { useRuleBook } from './use-rule-book'

/** Every rule of the check: what it says and why, its limits and where they come from, and how this project sets them. */
export function RulesDialog({ rule }: { readonly rule?: string }) {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const book = useRuleBook()
  const [chosen, setChosen] = useState(rule ?? null)
  const sheet = book?.find((r) => r.id === chosen) ?? book?.[0]
  return (
    <ModalDialog title={t('findings.rules.title')} width_px={960} onClose={() => setDialog(null)}>
      {book && sheet ? (
        <div className="rules" data-testid="rules">
          <RuleList book={book} chosen={sheet.id} onChoose={setChosen} />
          <RuleSheetView key={sheet.id} sheet={sheet} />
        </div>
      ) : (
        <Working>{t('how.working')}</Working>
      )}
    </ModalDialog>
  )
}

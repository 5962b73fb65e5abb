import './fixes.css'
import { useEffect } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Finding } from '../../../../src/engine/results'
import { fixEdit } from '../../../../src/planning/fixes/fix-edit'
import type { OfferedFix } from '../../../engine-worker/offered-fix'
import { useT } from '../../../i18n/translator-context'
import { useApp, useAppStore } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { KeepKeys } from '../../../ui/keep-keys'
import { FixOffers } from './fix-offers'

interface Props {
  readonly finding: Finding
  readonly tabbable: boolean
  onFixed(finding: Finding): void
}

/** Opens what could be done about a finding. What is chosen is applied as one undo step; the check follows by itself. */
export function FixButton({ finding, tabbable, onFixed }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const open = useApp((s) => s.fixesOf === finding.key)
  const show = (next: boolean) => {
    store.getState().openFixes(next ? finding.key : null)
    if (!next) store.getState().setFixPreview(null)
  }
  // The row may go while the offers are open, as when its finding does.
  useEffect(
    () => () => {
      const { fixesOf, openFixes, setFixPreview } = store.getState()
      setFixPreview(null)
      if (fixesOf === finding.key) openFixes(null)
    },
    [store, finding.key],
  )
  const apply = ({ fix, placed }: OfferedFix) => {
    show(false)
    const { document, effective, dispatch } = store.getState()
    const edit = fixEdit(document, effective, fix)
    if (!edit) return
    dispatch(edit)
    if (placed.length > 0) store.getState().select(placed.map((p) => p.id))
    onFixed(finding)
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={show}>
      <Button look="link" excludeFromTabOrder={!tabbable} data-testid="finding-fix">
        {t('findings.fix')}
      </Button>
      <Popover className="popover fix-popover" placement="top end" offset={4}>
        <KeepKeys>
          <Dialog className="fix-dialog" aria-label={t('fixes.title')}>
            <FixOffers finding={finding} onApply={apply} />
          </Dialog>
        </KeepKeys>
      </Popover>
    </DialogTrigger>
  )
}

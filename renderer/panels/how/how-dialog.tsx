import './how.css'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/use-app'
import { ModalDialog } from '../../ui/modal-dialog'
import { HowCard } from './how-card'

/** How a figure came about, where no figure on screen could hold the answer: asked from a menu. */
export function HowDialog({ question }: { readonly question: TraceQuestion }) {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  return (
    <ModalDialog title={t('trace.ui.title')} width_px={460} onClose={() => setDialog(null)}>
      <HowCard question={question} />
    </ModalDialog>
  )
}

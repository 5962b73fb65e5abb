import './how.css'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { OtherSite } from '../../../src/planning/other-site'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { ModalDialog } from '../../ui/modal-dialog'
import { HowCard } from './how-card'
import { OfSite } from './other-site'

interface Props {
  readonly question: TraceQuestion
  /** Absent for the open site. */
  readonly site?: OtherSite
}

/** How a figure came about, where no figure on screen could hold the answer: asked from a menu. */
export function HowDialog({ question, site }: Props) {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const card = <HowCard question={question} />
  return (
    <ModalDialog title={t('trace.ui.title')} width_px={460} onClose={() => setDialog(null)}>
      {site ? <OfSite site={site}>{card}</OfSite> : card}
    </ModalDialog>
  )
}

import './phases.css'
import { useMemo } from 'react'
import { phasePlan } from '../../../src/engine/works/phase-plan'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { phaseConflicts } from '../../state/phases/phase-conflicts'
import { ScrollArea } from '../../ui/scroll-area'
import { ConflictList } from './conflict-list'
import { MomentFindings } from './moment-findings'
import { PhaseTable } from './phase-table'
import { TimeSlider } from './time-slider'
import { WorksReview } from './works-review'

/** The works phase by phase: a slider over their moments, what each brings and clears, and what does not fit. */
export function PhasesPanel() {
  const { t } = useT()
  const site = useApp((s) => s.effective)
  const schedule = useApp((s) => s.answers?.schedule ?? null)
  const asOf = useApp((s) => s.asOf)
  const phases = useMemo(() => phasePlan(site, schedule), [site, schedule])
  const conflicts = useMemo(() => phaseConflicts(site, phases), [site, phases])
  if (phases.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('look.phases.noneTitle')}</strong>
        {t('look.phases.noneText')}
      </div>
    )
  return (
    <div className="phases" data-testid="phases">
      <TimeSlider phases={phases} schedule={schedule} />
      <ScrollArea label={t('look.phases.tab')} className="phases-body">
        <PhaseTable phases={phases} />
        <WorksReview />
        {asOf ? <MomentFindings asOf={asOf} /> : null}
        <ConflictList conflicts={conflicts} />
      </ScrollArea>
    </div>
  )
}

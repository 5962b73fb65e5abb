import { useMemo } from 'react'
import { waiverStandings } from '../../../../src/engine/rules/waivers/waiver-standings'
import { useT } from '../../../i18n/translator-context'
import { orderedFindings } from '../../../state/actions/finding-actions'
import { useApp } from '../../../state/hooks/use-app'
import { type FindingFilter, findingLines } from './finding-lines'
import { type Grouping, groupOf, isOfSite } from './group-of'
import { type PanelLine, panelLines, type SectionName } from './panel-lines'
import { today } from './today'
import { useNotChecked } from './use-not-checked'

interface View {
  readonly shown: ReadonlySet<FindingFilter>
  readonly grouping: Grouping
  readonly folded: ReadonlySet<string>
  readonly open: ReadonlySet<SectionName>
}

/** The lines of the findings panel as it is looked at now. */
export function usePanelLines({ shown, grouping, folded, open }: View): readonly PanelLine[] {
  const translator = useT()
  const findings = useApp((s) => orderedFindings(s.answers))
  const site = useApp((s) => s.effective)
  const notChecked = useNotChecked()
  const waivers = useMemo(() => waiverStandings(site, findings, today()), [site, findings])
  // Most edits leave the list as it is: only some groups are read off the site.
  const grouped = useApp((s) => (isOfSite(grouping) ? s.effective : null))
  const lines = useMemo(
    () => findingLines(findings, shown, groupOf(grouping, grouped, translator), folded),
    [findings, shown, grouping, grouped, translator, folded],
  )
  return useMemo(() => panelLines(lines, waivers, notChecked, open), [lines, waivers, notChecked, open])
}

import { Button as PlainButton } from 'react-aria-components'
import type { Phase } from '../../../src/engine/works/phase-plan'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { TableHead } from '../../ui/table-head'
import { How } from '../how/how'
import { datedBy } from './dated-by'
import { useMomentText } from './use-moment-text'

const columns = ['phase', 'added', 'removed', 'ai', 'from', 'to'] as const

/** What each phase brings and clears, and when; a click on its name selects what it brings. */
export function PhaseTable({ phases }: { readonly phases: readonly Phase[] }) {
  const { t, number, date } = useT()
  const format = useFormat()
  const words = useMomentText()
  const select = useApp((s) => s.select)
  const activities = useApp((s) => s.answers?.schedule?.activities)
  const asOf = useApp((s) => s.asOf)
  return (
    <table className="phase-table">
      <TableHead columns={columns.map((column) => t(`look.phases.columns.${column}`))} />
      <tbody>
        {phases.map((phase) => {
          const dated = datedBy(phase, activities ?? [])
          const name = words({ type: 'phase', phase: phase.id })
          return (
            <tr key={phase.id} aria-current={asOf?.type === 'phase' && asOf.phase === phase.id}>
              <th scope="row">
                <PlainButton
                  className="button link"
                  aria-label={t('look.phases.select', { phase: name })}
                  onPress={() => select(phase.added.map((p) => p.id))}
                  data-testid={`phase-${phase.id}`}
                >
                  {name}
                </PlainButton>
              </th>
              <td>
                <How question={{ of: 'placements', ids: phase.added.map((p) => p.id) }}>
                  {number(phase.added.length)}
                </How>
              </td>
              <td>
                <How question={{ of: 'placements', ids: phase.removed.map((p) => p.id) }}>
                  {number(phase.removed.length)}
                </How>
              </td>
              <td>
                <How question={{ of: 'loads', ids: aiOf(phase), figure: 'design_kW' }} marked>
                  {format.power(phase.ai_kW)}
                </How>
              </td>
              <td>
                {phase.works && dated ? (
                  <How question={{ of: 'activity-date', id: dated.first, figure: 'earlyStart' }}>
                    {date(phase.works.from)}
                  </How>
                ) : (
                  '–'
                )}
              </td>
              <td>
                {phase.works && dated ? (
                  <How question={{ of: 'activity-date', id: dated.last, figure: 'earlyFinish' }}>
                    {date(phase.works.to)}
                  </How>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const aiOf = ({ added }: Phase): readonly string[] => added.flatMap((p) => (p.mission === 'ai' ? p.id : []))

import type { Cascade } from '../../../src/engine/redundancy/cascade'
import type { RedundancyReport } from '../../../src/engine/redundancy/redundancy-report'
import type { Overload } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { ScrollArea } from '../../ui/scroll-area'
import { TableHead } from '../../ui/table-head'
import { Answered } from '../../ui/waiting/answered'
import { How } from '../how/how'
import { PlacementLink, useNames } from './placement-link'

/** Single points offered to begin with; any other outage is chosen on the floor. */
const OFFERED = 25

/** An outage followed until nothing more trips. */
export function CascadeView({ report }: { readonly report: RedundancyReport }) {
  const { t } = useT()
  const nameOf = useNames()
  const out = useApp((s) => s.cascadeOut)
  const selection = useApp((s) => s.selection)
  const followCascade = useApp((s) => s.followCascade)
  const chosen = out.length === 1 ? (out[0] ?? null) : null
  return (
    <div className="resilience-column">
      <div className="resilience-tools">
        <Choice
          label={t('resilience.cascade.choose')}
          value={chosen}
          placeholder={
            out.length > 1 ? t('resilience.cascade.several', { count: out.length }) : t('resilience.cascade.choose')
          }
          options={report.singlePoints.slice(0, OFFERED).map(({ id }) => ({ id, label: nameOf(id) }))}
          onChange={(id) => followCascade([id])}
          testId="cascade-choice"
        />
        <Button
          isDisabled={selection.size === 0}
          onPress={() => followCascade([...selection])}
          data-testid="cascade-selection"
        >
          {t('resilience.cascade.selection', { count: selection.size })}
        </Button>
      </div>
      {out.length === 0 ? (
        <div className="panel-empty">
          <strong>{t('resilience.cascade.idleTitle')}</strong>
          {t('resilience.cascade.idleText')}
        </div>
      ) : (
        <CascadeAnswer out={out} />
      )}
    </div>
  )
}

function CascadeAnswer({ out }: { readonly out: readonly string[] }) {
  const { t } = useT()
  const asked = useAnswer('cascade', { out })
  return (
    <Answered asked={asked} waiting={t('resilience.cascade.waiting')}>
      {(cascade) => <Rounds cascade={cascade} />}
    </Answered>
  )
}

/** What is out of service in a round: the outage itself and all that tripped up to then. */
const goneBy = ({ out, steps }: Cascade, round: number): readonly string[] => [
  ...out,
  ...steps.slice(0, round + 1).flatMap((step) => step.tripped),
]

const loadOf = ({ id, unit }: Overload) => ({ of: 'power', id, figure: unit === 'kVA' ? 'out_kVA' : 'out_kW' }) as const

function Rounds({ cascade }: { readonly cascade: Cascade }) {
  const { t, number } = useT()
  const format = useFormat()
  const nameOf = useNames()
  const code = useApp((s) => s.effective.site.electricalCode)
  const last = cascade.steps.at(-1)
  return (
    <ScrollArea label={t('resilience.views.cascade')}>
      <p className="resilience-lead">
        <How question={{ of: 'loads', ids: last?.unserved ?? [], figure: 'design_kW' }}>
          {t('resilience.cascade.lead', {
            out: cascade.out.map(nameOf).join(', '),
            trips: cascade.tripped.length,
            lost: format.power(last?.unserved_kW ?? 0),
          })}
        </How>{' '}
        <span className="muted">
          {t('resilience.cascade.threshold', {
            times: number(cascade.threshold, 2),
            source: code === 'IEC' ? 'IEC 60947-2' : 'UL 489',
          })}
        </span>
      </p>
      <table className="table" data-testid="cascade-table">
        <TableHead
          columns={[
            { name: t('resilience.cascade.round'), className: 'number' },
            t('resilience.cascade.opens'),
            { name: t('resilience.cascade.unserved'), className: 'number' },
            t('resilience.loads'),
            t('resilience.cascade.beyond'),
          ]}
        />
        <tbody>
          {cascade.steps.map((step, i) => (
            <tr key={i} data-hover>
              <td className="number">{number(i, 0)}</td>
              <td>
                <PlacementLink ids={i === 0 ? cascade.out : step.tripped} />
              </td>
              <td className="number strong">
                <How question={{ of: 'loads', ids: step.unserved, figure: 'design_kW' }}>
                  {format.power(step.unserved_kW)}
                </How>
              </td>
              <td>
                <PlacementLink ids={step.unserved} />
              </td>
              <td>
                {step.overloads.length === 0 ? (
                  <span className="muted">{t('resilience.nothing')}</span>
                ) : (
                  <>
                    <PlacementLink ids={step.overloads.map((o) => o.id)} />
                    {step.overloads.slice(0, 3).map((o) => (
                      <span key={o.id}>
                        {', '}
                        <How question={{ of: 'outage', out: goneBy(cascade, i), question: loadOf(o) }}>
                          {nameOf(o.id)} {format.percent((o.value / o.limit) * cascade.threshold)}
                        </How>
                      </span>
                    ))}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

import { useState } from 'react'
import type { AvailabilityReport, CutSet } from '../../../src/engine/availability/availability-report'
import type { RatedAvailability } from '../../../src/engine/availability/rated/rated-availability-report'
import { significantDecimals } from '../../../src/units/significant-decimals'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { Button } from '../../ui/button'
import { ScrollArea } from '../../ui/scroll-area'
import { TableHead } from '../../ui/table-head'
import { Answered } from '../../ui/waiting/answered'
import { How } from '../how/how'
import { AvailabilitySide } from './availability-side'
import { decimalsOf } from './decimals-of'
import { PlacementLink, useNames } from './placement-link'

const COMMON = 'common-cause:'
const HOURS_PER_YEAR = 8760
/** Loads shown before somebody asks for all. */
const WORST = 4

/** How available the supply of every load is, and to what it owes its downtime. */
export function AvailabilityView() {
  const { t } = useT()
  const asked = useAnswer('availability', {})
  const rated = useAnswer('ratedAvailability', {}).answer
  return (
    <Answered asked={asked} waiting={t('resilience.availability.waiting')}>
      {(report) => (
        <div className="resilience-split">
          <ScrollArea label={t('resilience.views.availability')}>
            <LoadTable report={report} rated={rated} />
            <CutTable report={report} />
          </ScrollArea>
          <AvailabilitySide report={report} rated={rated} />
        </div>
      )}
    </Answered>
  )
}

interface Props {
  readonly report: AvailabilityReport
  /** Absent until it is worked out. */
  readonly rated: RatedAvailability | undefined
}

function LoadTable({ report, rated }: Props) {
  const { t, number } = useT()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const worst = [...report.loads].sort((a, b) => b.downtime_hPerYear - a.downtime_hPerYear)
  const ratedOf = new Map(rated?.loads.map((load) => [load.ids[0], load.availability]))
  const within = (ids: readonly string[]) => {
    const least = ratedOf.get(ids[0])
    if (least === undefined) return '…'
    return (
      <How question={{ of: 'availability', id: ids[0]!, figure: 'rated' }} marked>
        {t('resilience.availability.atLeast', { share: format.percent(least, decimalsOf(least)) })}
      </How>
    )
  }
  const loads = all ? worst : worst.slice(0, WORST)
  return (
    <>
      <table className="table" data-testid="availability-table">
        <TableHead
          columns={[
            t('resilience.loads'),
            { name: t('resilience.draw'), className: 'number' },
            { name: t('resilience.availability.share'), className: 'number' },
            { name: t('resilience.availability.rated'), className: 'number' },
            { name: t('resilience.availability.downtime'), className: 'number' },
            { name: t('resilience.availability.failures'), className: 'number' },
          ]}
        />
        <tbody>
          {loads.map(({ ids, design_kW, availability, downtime_hPerYear, failures_perYear }) => (
            <tr key={ids[0]} data-hover>
              <td>
                <PlacementLink ids={ids} />
              </td>
              <td className="number">
                <How question={{ of: 'loads', ids, figure: 'design_kW' }}>{format.power(design_kW)}</How>
              </td>
              <td className="number">
                <How question={{ of: 'availability', id: ids[0]!, figure: 'availability' }} marked>
                  {format.percent(availability, decimalsOf(availability))}
                </How>
              </td>
              <td className="number">{within(ids)}</td>
              <td className="number strong">
                <How question={{ of: 'availability', id: ids[0]!, figure: 'downtime' }}>
                  {number(downtime_hPerYear, significantDecimals(downtime_hPerYear, 2, 6))}
                </How>
              </td>
              <td className="number">
                <How question={{ of: 'availability', id: ids[0]!, figure: 'failures' }}>
                  {number(failures_perYear, significantDecimals(failures_perYear, 3, 6))}
                </How>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {worst.length > WORST ? (
        <p className="resilience-rest">
          <Button look="link" aria-expanded={all} onPress={() => setAll(!all)}>
            {t(all ? 'resilience.availability.fewer' : 'resilience.availability.all', { count: worst.length })}
          </Button>
        </p>
      ) : null}
    </>
  )
}

function CutTable({ report }: { readonly report: AvailabilityReport }) {
  const { t, number } = useT()
  const format = useFormat()
  if (report.cutSets.length === 0) return null
  return (
    <table className="table" data-testid="cut-table">
      <caption className="resilience-caption">
        {t('resilience.availability.why', { shown: report.cutSets.length, all: report.cutSetCount })}
      </caption>
      <TableHead
        columns={[
          t('resilience.availability.together'),
          { name: t('resilience.availability.order'), className: 'number' },
          { name: t('resilience.availability.hours'), className: 'number' },
          { name: t('resilience.points.lost'), className: 'number' },
          t('resilience.loads'),
        ]}
      />
      <tbody>
        {report.cutSets.map((cut) => (
          <tr key={cut.members.join(' ')} data-hover>
            <td>
              <CutMembers cut={cut} report={report} />
            </td>
            <td className="number">{number(cut.order, 0)}</td>
            <td className="number strong">
              <How question={{ of: 'cut-set', members: cut.members }}>
                {number(
                  cut.unavailability * HOURS_PER_YEAR,
                  significantDecimals(cut.unavailability * HOURS_PER_YEAR, 2, 8),
                )}
              </How>
            </td>
            <td className="number">
              <How question={{ of: 'loads', ids: cut.loads, figure: 'design_kW' }}>{format.power(cut.lost_kW)}</How>
            </td>
            <td>
              <PlacementLink ids={cut.loads} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CutMembers({ cut, report }: { readonly cut: CutSet; readonly report: AvailabilityReport }) {
  const { t } = useT()
  const nameOf = useNames()
  return cut.members.map((member, i) => {
    const shared = member.startsWith(COMMON)
      ? report.commonCauses.find((c) => `${COMMON}${c.item}` === member)
      : undefined
    return (
      <span key={member}>
        {i > 0 ? <span className="muted"> + </span> : null}
        {shared ? (
          <PlacementLink
            ids={shared.ids}
            text={t('resilience.availability.common', { count: shared.ids.length, name: nameOf(shared.ids[0] ?? '') })}
          />
        ) : (
          <PlacementLink ids={[member]} />
        )}
      </span>
    )
  })
}

import type { AnnualEnergy } from '../../../src/engine/energy/energy-report'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { ScrollArea } from '../../ui/scroll-area'
import { StationChoice } from './station-choice'

const assumptions = ['load', 'partLoad', 'water', 'outages'] as const

/** What the year rests on: the climate with its grade, and what is taken for granted. */
export function EnergyBasis({ energy }: { readonly energy: AnnualEnergy }) {
  const { t, number } = useT()
  const format = useFormat()
  const names = useApp((s) => s.effective.placements)
  const { origin, station, hours } = energy.climate
  const floating = energy.floating.map((id) => names.find((p) => p.id === id)?.label ?? id)
  return (
    <ScrollArea label={t('energy.basis.title')} className="energy-basis">
      <h3 className="panel-title">{t('energy.basis.climate')}</h3>
      {origin === 'site' ? <p>{t('energy.basis.ownBins', { hours: number(hours, 0) })}</p> : <StationChoice />}
      {station ? (
        <>
          <p className="label">
            {t('energy.basis.station', {
              name: station.name,
              altitude: format.quantity('length', station.altitude_m, 0),
              grade: station.source.grade ?? 'D',
            })}{' '}
            {t('energy.basis.synthetic')}
          </p>
          <p className="label">{station.source.title}</p>
        </>
      ) : null}
      <h3 className="panel-title">{t('energy.basis.title')}</h3>
      <ul className="energy-assumptions label">
        {assumptions.map((key) => (
          <li key={key}>{t(`energy.basis.${key}`)}</li>
        ))}
        {floating.length > 0 ? <li>{t('energy.basis.floating', { names: floating.join(', ') })}</li> : null}
      </ul>
    </ScrollArea>
  )
}

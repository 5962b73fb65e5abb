import './energy.css'
import type { AnnualEnergy } from '../../../src/engine/energy/energy-report'
import type { EnergyFigure } from '../../../src/engine/trace/site-figures/site-figure-questions'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { ScrollArea } from '../../ui/scroll-area'
import { Answered } from '../../ui/waiting/answered'
import { How } from '../how/how'
import { BinsChart } from './bins-chart'
import { EnergyBasis } from './energy-basis'
import { StationChoice } from './station-choice'

/** A year of energy and water by the climate of the place. */
export function EnergyPanel() {
  const { t } = useT()
  const asked = useAnswer('energy', {})
  const climate = useApp((s) => s.document.site.climate)
  if (!climate?.station && !climate?.bins?.length)
    return (
      <div className="panel-empty">
        <strong>{t('energy.noClimateTitle')}</strong>
        {t('energy.noClimateText')}
        <StationChoice />
      </div>
    )
  return (
    <Answered asked={asked} waiting={t('energy.waiting')}>
      {(energy) =>
        energy ? (
          <Year energy={energy} />
        ) : (
          <div className="panel-empty">
            <strong>{t('energy.noneTitle')}</strong>
            {t('energy.noneText')}
            <StationChoice />
          </div>
        )
      }
    </Answered>
  )
}

function Year({ energy }: { readonly energy: AnnualEnergy }) {
  const { t } = useT()
  return (
    <div className="energy" data-testid="energy">
      <ScrollArea label={t('ui.tabs.energy')} className="energy-main">
        <Figures energy={energy} />
        <BinsChart energy={energy} />
      </ScrollArea>
      <EnergyBasis energy={energy} />
    </div>
  )
}

function Figures({ energy }: { readonly energy: AnnualEnergy }) {
  const { t, number, money } = useT()
  const format = useFormat()
  const currency = useApp((s) => s.effective.site.currency)
  const limit_m3 = useApp((s) => s.effective.site.waterLimit_m3_perYear)
  const litres = (value: number, decimals: number) =>
    format.system === 'imperial' ? format.quantity('volume', value, decimals) : `${number(value, decimals)}\u00a0L`
  const water =
    format.system === 'imperial'
      ? format.quantity('volume', energy.water_m3 * 1000, 0)
      : `${number(energy.water_m3, 0)}\u00a0m³`
  const hours = (value: number) => `${number(value, 0)}\u00a0h`
  const figures: readonly { readonly key: EnergyFigure; readonly value: string; readonly broken?: boolean }[] = [
    { key: 'pue', value: number(energy.pue, 3) },
    { key: 'wue', value: `${litres(energy.wue_l_perkWh, 2)}/kWh` },
    { key: 'energy', value: `${number(energy.facility_MWh, 0)}\u00a0MWh` },
    { key: 'cost', value: energy.cost === null ? t('ui.unknown') : money(energy.cost, currency) },
    { key: 'water', value: water, broken: limit_m3 !== undefined && energy.water_m3 > limit_m3 },
    { key: 'peak', value: format.power(energy.peak_kW) },
    { key: 'free', value: hours(energy.freeCooling_h) },
    { key: 'compressor', value: hours(energy.compressor_h) },
    { key: 'missed', value: hours(energy.supplyMissed_h), broken: energy.supplyMissed_h > 0 },
  ]
  return (
    <dl className="energy-figures">
      {figures.map(({ key, value, broken }) => (
        <div key={key}>
          <dt>{t(`energy.figures.${key}`)}</dt>
          <dd className={broken ? 'broken' : undefined} data-testid={`energy-${key}`}>
            <How question={{ of: 'energy', figure: key }} marked={!broken}>
              {value}
            </How>
          </dd>
        </div>
      ))}
    </dl>
  )
}

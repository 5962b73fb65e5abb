import { Fragment } from 'react'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Fold } from '../../ui/fold'
import { How } from '../how/how'
import { catalogueOrigin } from './catalogue-origin'
import { Fact } from './fact'

const GRAVITY_M_S2 = 9.80665

/** Size and weight, and what the floor under it feels. */
export function WeightSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { t } = useT()
  const format = useFormat()
  const halls = useApp((s) => s.effective.halls)
  const { definition: item } = placement
  const hall = placement.hall === null ? undefined : halls.get(placement.hall)
  const limit_kPa = hall?.floorLoad_kPa ?? hall?.building.floorLoad_kPa
  const { size_m: size, mass_kg } = item
  // Weight over the footprint alone: what the slab feels where nothing spreads it.
  const pressure_kPa = size && mass_kg !== undefined ? (mass_kg * GRAVITY_M_S2) / (size[0] * size[1]) / 1000 : null
  return (
    <Fold title={t('ui.inspector.weight')} open={false}>
      <dl>
        <Fact
          label={t('ui.inspector.size')}
          value={
            size ? (
              <>
                {size.map((side_m, axis) => (
                  <Fragment key={axis}>
                    {axis > 0 ? ' × ' : null}
                    <How question={{ of: 'stated', id: placement.id, path: `size_m.${axis}`, unit: 'm' }}>
                      {format.figure('length', side_m)}
                    </How>
                  </Fragment>
                ))}{' '}
                {format.unit('length')}
              </>
            ) : null
          }
          origin={catalogueOrigin(item, 'size_m')}
        />
        <Fact
          label={t('ui.inspector.mass')}
          value={mass_kg === undefined ? null : format.quantity('mass', mass_kg)}
          origin={catalogueOrigin(item, 'mass_kg')}
          question={{ of: 'stated', id: placement.id, path: 'mass_kg', unit: 'kg' }}
        />
        <Fact
          label={t('ui.inspector.floorPressure')}
          value={
            pressure_kPa === null ? null : (
              <span className={limit_kPa !== undefined && pressure_kPa > limit_kPa ? 'broken' : undefined}>
                <How question={{ of: 'item', id: placement.id, figure: 'floorLoad_kPa' }}>
                  {format.quantity('floorLoad', pressure_kPa)}
                </How>
              </span>
            )
          }
          origin="computed"
        />
        {hall ? (
          <Fact
            label={t('ui.inspector.floorLimit')}
            value={limit_kPa === undefined ? null : format.quantity('floorLoad', limit_kPa)}
            origin="typed"
            question={{ of: 'floor', hall: hall.id, figure: 'floorLoad_kPa' }}
          />
        ) : null}
      </dl>
    </Fold>
  )
}

/** What one costs, how long it takes to come and to set up. */
export function CostSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { t, money, number } = useT()
  const { definition: item } = placement
  const { cost, leadTime_weeks: lead, install } = item
  return (
    <Fold title={t('ui.inspector.cost')} open={false}>
      <dl>
        <Fact
          label={t('ui.inspector.price')}
          value={cost ? money(cost.base, cost.currency) : null}
          origin={catalogueOrigin(item, 'cost.base')}
          question={{ of: 'stated', id: placement.id, path: 'cost.base', unit: cost?.currency ?? '' }}
        />
        {cost ? (
          <Fact
            label={t('ui.inspector.priceRange')}
            value={
              <>
                <How question={{ of: 'stated', id: placement.id, path: 'cost.low', unit: cost.currency }}>
                  {money(cost.low, cost.currency)}
                </How>
                {' – '}
                <How question={{ of: 'stated', id: placement.id, path: 'cost.high', unit: cost.currency }}>
                  {money(cost.high, cost.currency)}
                </How>
              </>
            }
            origin={catalogueOrigin(item, 'cost.low')}
          />
        ) : null}
        <Fact
          label={t('ui.inspector.leadTime')}
          value={lead ? t('ui.inspector.weeks', { range: `${number(lead.low)}–${number(lead.high)}` }) : null}
          origin={catalogueOrigin(item, 'leadTime_weeks.base')}
          question={{ of: 'stated', id: placement.id, path: 'leadTime_weeks.base', unit: 'weeks' }}
        />
        <Fact
          label={t('ui.inspector.installHours')}
          value={install?.hours === undefined ? null : t('ui.inspector.hours', { hours: number(install.hours) })}
          origin={catalogueOrigin(item, 'install.hours')}
          question={{ of: 'stated', id: placement.id, path: 'install.hours', unit: 'h' }}
        />
      </dl>
    </Fold>
  )
}

/** The page that the catalogue figures were read in. */
export function SourceSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { t } = useT()
  const { source } = placement.definition
  return (
    <Fold title={t('ui.inspector.source')} open={false}>
      {source ? (
        <>
          <p>{source.title}</p>
          {source.address ? (
            <p className="truncate">
              <a className="muted" href={source.address} target="_blank" rel="noreferrer" title={source.address}>
                {source.address.replace(/^https?:\/\//, '')}
              </a>
            </p>
          ) : null}
          <p className="muted">{t(`ui.origin.grades.${source.grade ?? 'D'}`)}</p>
          {source.notes ? <p className="muted">{source.notes}</p> : null}
        </>
      ) : (
        <p className="muted">{t('ui.inspector.noSource')}</p>
      )}
    </Fold>
  )
}

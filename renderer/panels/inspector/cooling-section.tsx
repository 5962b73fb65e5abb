import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Fold } from '../../ui/fold'
import { How } from '../how/how'
import { catalogueOrigin } from './catalogue-origin'
import { Fact } from './fact'
import { LoadBar } from './load-bars'

/** Heat, and what takes it away. */
export function CoolingSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { t } = useT()
  const format = useFormat()
  const liquid = useApp((s) => s.answers?.check.liquid.nodes[placement.id])
  const { definition: item } = placement
  const { heat, load, liquidCooling, airCooling } = item
  if (!heat && !liquidCooling && !airCooling) return null
  const fraction = heat?.liquidFraction ?? 0
  const supply_C = liquid?.supply_C ?? null
  const tooWarm = supply_C !== null && heat?.supplyMax_C !== undefined && supply_C > heat.supplyMax_C
  return (
    <Fold title={t('ui.inspector.cooling')}>
      <LoadBar placement={placement} medium="liquid" />
      <LoadBar placement={placement} medium="air" />
      <dl>
        {heat && load ? (
          <>
            <Fact
              label={t('ui.inspector.toLiquid')}
              value={
                <How
                  question={{ of: 'item', id: placement.id, figure: 'liquid_kW' }}
                >{`${format.quantity('power', load.design_kW * fraction)} · ${format.percent(fraction)}`}</How>
              }
              origin={catalogueOrigin(item, 'heat.liquidFraction')}
            />
            <Fact
              label={t('ui.inspector.toAir')}
              value={
                <How question={{ of: 'item', id: placement.id, figure: 'air_kW' }}>
                  {format.quantity('power', load.design_kW * (1 - fraction))}
                </How>
              }
              origin={catalogueOrigin(item, 'heat.liquidFraction')}
            />
          </>
        ) : null}
        {liquid && (fraction > 0 || liquidCooling) ? (
          <>
            <Fact
              label={t('ui.inspector.supply')}
              value={
                supply_C === null ? null : (
                  <span className={tooWarm ? 'broken' : undefined}>
                    <How question={{ of: 'liquid', id: placement.id, figure: 'supply_C' }} marked={!tooWarm}>
                      {format.quantity('temperature', supply_C)}
                    </How>
                  </span>
                )
              }
              origin="computed"
            />
            <Fact
              label={t('ui.inspector.flow')}
              value={
                liquid.flow_lpm === null ? null : (
                  <How question={{ of: 'liquid', id: placement.id, figure: 'flow_lpm' }}>
                    {format.quantity('flow', liquid.flow_lpm)}
                  </How>
                )
              }
              origin="computed"
            />
          </>
        ) : null}
        {heat?.supplyMax_C === undefined ? null : (
          <Fact
            label={t('ui.inspector.supplyMax')}
            value={format.quantity('temperature', heat.supplyMax_C)}
            origin={catalogueOrigin(item, 'heat.supplyMax_C')}
            question={{ of: 'stated', id: placement.id, path: 'heat.supplyMax_C', unit: 'C' }}
          />
        )}
        {liquidCooling?.approach_K === undefined ? null : (
          <Fact
            label={t('ui.inspector.approach')}
            value={format.quantity('temperatureDifference', liquidCooling.approach_K)}
            origin={catalogueOrigin(item, 'liquidCooling.approach_K')}
            question={{ of: 'stated', id: placement.id, path: 'liquidCooling.approach_K', unit: 'K' }}
          />
        )}
        {heat?.airInletMax_C === undefined ? null : (
          <Fact
            label={t('ui.inspector.airInletMax')}
            value={format.quantity('temperature', heat.airInletMax_C)}
            origin={catalogueOrigin(item, 'heat.airInletMax_C')}
            question={{ of: 'stated', id: placement.id, path: 'heat.airInletMax_C', unit: 'C' }}
          />
        )}
      </dl>
    </Fold>
  )
}

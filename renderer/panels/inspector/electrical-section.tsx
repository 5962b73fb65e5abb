import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Fold } from '../../ui/fold'
import { How } from '../how/how'
import { Verdict } from '../how/verdict'
import { catalogueOrigin } from './catalogue-origin'
import { Fact } from './fact'
import { LoadBar } from './load-bars'

/** What it draws or carries, against its limit. */
export function ElectricalSection({ placement }: { readonly placement: EffectivePlacement }) {
  const translator = useT()
  const { t } = translator
  const format = useFormat()
  const node = useApp((s) => s.answers?.check.power.nodes[placement.id])
  const { definition: item } = placement
  const { power, load } = item
  if (!power && !load) return null
  const rated = power && power.role !== 'load'
  return (
    <Fold title={t('ui.inspector.electrical')}>
      <LoadBar placement={placement} medium="power" />
      <dl>
        {load ? (
          <Fact
            label={t('ui.inspector.designLoad')}
            value={format.quantity('power', load.design_kW)}
            origin={catalogueOrigin(item, 'load.design_kW')}
            question={{ of: 'stated', id: placement.id, path: 'load.design_kW', unit: 'kW' }}
          />
        ) : null}
        {load?.peak_kW === undefined ? null : (
          <Fact
            label={t('ui.inspector.peakLoad')}
            value={format.quantity('power', load.peak_kW)}
            origin={catalogueOrigin(item, 'load.peak_kW')}
            question={{ of: 'stated', id: placement.id, path: 'load.peak_kW', unit: 'kW' }}
          />
        )}
        {rated ? (
          <Fact
            label={t('ui.inspector.rating')}
            value={
              power.rating_kVA !== undefined
                ? format.quantity('apparentPower', power.rating_kVA)
                : power.rating_kW !== undefined
                  ? format.quantity('power', power.rating_kW)
                  : null
            }
            origin={catalogueOrigin(item, power.rating_kVA !== undefined ? 'power.rating_kVA' : 'power.rating_kW')}
            question={
              power.rating_kVA !== undefined
                ? { of: 'stated', id: placement.id, path: 'power.rating_kVA', unit: 'kVA' }
                : { of: 'stated', id: placement.id, path: 'power.rating_kW', unit: 'kW' }
            }
          />
        ) : null}
        {power?.voltage_V === undefined ? null : (
          <Fact
            label={t('ui.inspector.voltage')}
            value={format.quantity('voltage', power.voltage_V)}
            origin={catalogueOrigin(item, 'power.voltage_V')}
            question={{ of: 'stated', id: placement.id, path: 'power.voltage_V', unit: 'V' }}
          />
        )}
        {rated && node?.utilisation != null ? (
          <Fact
            label={t('ui.inspector.utilisation')}
            value={
              <How question={{ of: 'power', id: placement.id, figure: 'utilisation' }}>
                {format.percent(node.utilisation)}
              </How>
            }
            origin="computed"
          />
        ) : null}
        {node ? (
          <Fact
            label={t('ui.inspector.state')}
            value={
              <Verdict fine={node.live} question={{ of: 'supply', ids: [placement.id] }}>
                {t(node.live ? 'ui.inspector.live' : 'ui.inspector.dead')}
              </Verdict>
            }
            origin="computed"
          />
        ) : null}
      </dl>
    </Fold>
  )
}

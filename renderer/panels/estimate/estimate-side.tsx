import type { EstimateResult, MoneyWithRisk } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { ScrollArea } from '../../ui/scroll-area'
import { How } from '../how/how'

const percentiles = ['p10', 'p50', 'p80', 'p90'] as const

/** Totals with their spread: what an owner compares with other projects. */
export function EstimateSide({ estimate }: { readonly estimate: EstimateResult }) {
  const { t, number } = useT()
  return (
    <ScrollArea label={t('ui.estimate.totals')} className="estimate-side">
      <Spread
        figure="facility"
        title={t('ui.estimate.facilityTotal')}
        money={estimate.facility}
        currency={estimate.currency}
      />
      {estimate.perMW ? (
        <Spread figure="perMW" title={t('ui.estimate.perMW')} money={estimate.perMW} currency={estimate.currency} />
      ) : null}
      {estimate.hardware.base > 0 ? (
        <Spread
          figure="hardware"
          title={t('ui.estimate.hardwareTotal')}
          money={estimate.hardware}
          currency={estimate.currency}
        />
      ) : null}
      {estimate.risk && estimate.risk.drivers.length > 0 ? (
        <div>
          <h3 className="panel-title">{t('ui.estimate.drivers')}</h3>
          <dl>
            {estimate.risk.drivers.slice(0, 5).map((driver) => (
              <div key={driver.id} style={{ display: 'contents' }}>
                <dt className="truncate">{t(driver.nameKey)}</dt>
                <dd>
                  <How question={{ of: 'estimate-driver', money: 'facility', driver: driver.id }}>
                    {number(driver.correlation, 2)}
                  </How>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
    </ScrollArea>
  )
}

interface SpreadProps {
  readonly figure: 'facility' | 'hardware' | 'perMW'
  readonly title: string
  readonly money: MoneyWithRisk
  readonly currency: string
}

function Spread({ figure, title, money: m, currency }: SpreadProps) {
  const { money } = useT()
  const low = Math.min(m.low, m.p10)
  const width = Math.max(m.high, m.p90) - low || 1
  const at = (value: number) => `${(100 * (value - low)) / width}%`
  return (
    <div>
      <h3 className="panel-title">{title}</h3>
      <p className="total">
        <How question={{ of: 'estimate', figure }}>{money(m.base, currency)}</How>
      </p>
      <div className="spread" aria-hidden>
        <div className="spread-track">
          <div className="spread-band" style={{ left: at(m.p10), width: `${(100 * (m.p90 - m.p10)) / width}%` }} />
          <div className="spread-mark" style={{ left: at(m.p50) }} />
        </div>
      </div>
      <dl>
        {percentiles.map((p) => (
          <div key={p} style={{ display: 'contents' }}>
            <dt>{p.toUpperCase()}</dt>
            <dd>
              <How question={{ of: 'estimate-risk', money: figure, figure: p }}>{money(m[p], currency)}</How>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

import type { AvailabilityReport } from '../../../src/engine/availability/availability-report'
import type { RatedAvailability } from '../../../src/engine/availability/rated/rated-availability-report'
import { significantDecimals } from '../../../src/units/significant-decimals'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { ScrollArea } from '../../ui/scroll-area'
import { How } from '../how/how'
import { BetaField } from './beta-field'
import { decimalsOf } from './decimals-of'

interface Props {
  readonly report: AvailabilityReport
  /** Absent until it is worked out. */
  readonly rated: RatedAvailability | undefined
}

/** The means of the site, the common cause as an input, and what the figures do not say. */
export function AvailabilitySide({ report, rated }: Props) {
  const { t, number } = useT()
  const format = useFormat()
  const { followed, site, components, missing } = report
  const { availability, unserved_MWhPerYear, unservedWidth_MWhPerYear } = site
  const shipped = components.filter((c) => c.origin === 'category').length
  return (
    <ScrollArea label={t('resilience.availability.site')} className="resilience-side">
      <h3 className="panel-title">{t('resilience.availability.site')}</h3>
      <dl>
        <dt>{t('resilience.availability.share')}</dt>
        <dd data-testid="site-availability">
          {availability === null ? (
            t('ui.unknown')
          ) : (
            <How question={{ of: 'availability', id: null, figure: 'availability' }} marked>
              {format.percent(availability, decimalsOf(availability))}
            </How>
          )}
        </dd>
        <dt>{t('resilience.availability.rated')}</dt>
        <dd data-testid="site-rated-availability">
          {rated?.site ? (
            <How question={{ of: 'availability', id: null, figure: 'rated' }} marked>
              {t('resilience.availability.atLeast', {
                share: format.percent(rated.site.availability, decimalsOf(rated.site.availability)),
              })}
            </How>
          ) : (
            '…'
          )}
        </dd>
        <dt>{t('resilience.availability.unserved')}</dt>
        <dd>
          {unserved_MWhPerYear === null ? (
            t('ui.unknown')
          ) : (
            <How question={{ of: 'availability', id: null, figure: 'unserved' }} marked>
              {`${number(unserved_MWhPerYear, 1)}\u00a0MWh`}
            </How>
          )}
        </dd>
      </dl>
      <BetaField />
      {followed === null ? null : (
        <p className="label" data-testid="availability-bounds">
          {t('resilience.availability.bounds', { count: followed })}{' '}
          {t('resilience.availability.boundsWidth', {
            energy: `${number(unservedWidth_MWhPerYear, significantDecimals(unservedWidth_MWhPerYear, 1, 8))}\u00a0MWh`,
          })}
        </p>
      )}
      <p className="label">
        {t('resilience.availability.origins', { shipped, all: components.length })}{' '}
        {missing.length > 0 ? t('resilience.availability.missing', { count: missing.length }) : null}
      </p>
      <p className="label">{t('resilience.availability.caveat')}</p>
      {rated ? <p className="label">{t('resilience.availability.ratedNote')}</p> : null}
    </ScrollArea>
  )
}

import type { EffectiveSite } from '../../model/effective-site'
import { DocumentError } from '../../model/reading/document-error'
import { phrase } from '../../model/reading/phrase'
import type { Money } from '../results'
import { scaleMoney } from './money'

/**
 * A catalogue price as it is paid on the site: converted at `estimate.rates` and multiplied by the location factor.
 * @throws DocumentError naming the currency for which the document has no rate
 */
export function priceInSiteCurrency(price: Money, currency: string, site: EffectiveSite): Money {
  const { rates, locationFactor = 1 } = site.estimate
  const own = site.site.currency
  const rate = currency === own ? 1 : rates?.[currency]
  if (rate === undefined)
    throw new DocumentError(
      'missing-rate',
      `estimate.rates.${currency}`,
      phrase`a price is in ${currency} and the document has no rate for it`,
      phrase`add the price of one ${currency} in ${own}`,
    )
  return scaleMoney(price, rate * locationFactor)
}

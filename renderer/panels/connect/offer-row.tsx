import { Check } from 'lucide-react'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import type { ProviderOffer } from './provider-offers'

interface Props {
  readonly offer: ProviderOffer
  readonly chosen: boolean
  readonly kind: 'power' | 'coolant'
  onChoose(offer: ProviderOffer): void
}

/** One provider: its name, how far it is, and what it has left. */
export function OfferRow({ offer, chosen, kind, onChoose }: Props) {
  const { t } = useT()
  const format = useFormat()
  const { left, limit, unit, fits, feedsNow } = offer
  const share = left !== null && limit ? Math.max(0, Math.min(1, 1 - left / limit)) : null
  return (
    <li>
      <button
        type="button"
        className={chosen ? 'offer chosen' : 'offer'}
        aria-pressed={chosen}
        onClick={() => onChoose(offer)}
        data-testid={`offer-${offer.ids.join('+')}`}
      >
        <span className="offer-line">
          {chosen ? <Check size={14} aria-hidden /> : null}
          <span className="truncate">{offer.name}</span>
          <span className={fits ? 'offer-left' : 'offer-left warned'}>
            {left === null
              ? t('connect.leftUnknown')
              : left < 0
                ? t('connect.over', { power: format.inUnit(-left, unit) })
                : t('connect.left', { power: format.inUnit(left, unit) })}
          </span>
        </span>
        <span className={share === null ? 'offer-track hatched' : 'offer-track'} aria-hidden>
          <span
            style={{
              width: `${100 * (share ?? 0)}%`,
              background: fits ? `var(--${kind === 'power' ? 'power' : 'liquid'})` : 'var(--warned)',
            }}
          />
        </span>
        <span className="offer-line label">
          <span className="truncate">{feedsNow ? t('connect.feedsNow') : fits ? '' : t('connect.short')}</span>
          <span>{format.quantity('length', offer.distance_m, 0)}</span>
        </span>
      </button>
    </li>
  )
}

import './connect.css'
import { useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { isSupplyRefusal } from '../../../src/commands/connections/supply-from'
import type { Feeding, Side } from '../../editor/tools/connect/connect-interactions'
import { applyFeeding, chooseProvider, feedingWish } from '../../editor/tools/connect/feeding'
import { proposeSupply } from '../../editor/tools/connect/supply-proposal'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { TextEntry } from '../../ui/fields/text-entry'
import { ScrollArea } from '../../ui/scroll-area'
import { OfferRow } from './offer-row'
import { demandOf, type ProviderOffer, providerOffers } from './provider-offers'
import { TrialResult } from './trial-result'

const sides: readonly Side[] = ['A', 'B']

/** Choosing who feeds or cools the selection: from a list with what each has left, or by a click on the floor. */
export function FeedPanel({ feeding }: { readonly feeding: Feeding }) {
  const { t } = useT()
  const format = useFormat()
  const store = useAppStore()
  const site = useApp((s) => s.effective)
  const check = useApp((s) => s.answers?.check ?? null)
  const [query, setQuery] = useState('')
  const { kind, chosen } = feeding
  const consumers = useMemo(() => {
    const wanted = new Set(feeding.consumers)
    return site.placements.filter((p) => wanted.has(p.id))
  }, [site, feeding.consumers])
  const offers = useMemo(() => providerOffers({ site, check, kind, consumers }), [site, check, kind, consumers])
  const need_kW = consumers.reduce((sum, c) => sum + demandOf(c, kind), 0)
  const delta = useMemo(
    () => (chosen.length > 0 ? proposeSupply(store.getState(), feedingWish(feeding)) : null),
    [store, feeding, chosen],
  )
  const nameOf = (id: string) => site.placements.find((p) => p.id === id)?.label ?? id
  const shown = offers.filter((o) => o.name.toLowerCase().includes(query.trim().toLowerCase()))
  const isChosen = (o: ProviderOffer) =>
    o.ids.length === (kind === 'coolant' ? chosen.length : 1) &&
    o.ids.every((id) => chosen.some((c) => c.id === id && (kind === 'coolant' || c.side === feeding.side)))
  const choose = (offer: ProviderOffer) => {
    const state = store.getState()
    if (offer.ids.length === 1) chooseProvider(state, offer.ids[0]!)
    else state.setInteraction({ ...feeding, chosen: isChosen(offer) ? [] : offer.ids.map((id) => ({ id })) })
  }
  return (
    <section className="feed-panel" aria-label={t(`connect.${kind}.title`)} data-testid="feed-panel">
      <header className="inspector-head">
        <h2 className="truncate">{t(`connect.${kind}.heading`, { count: consumers.length })}</h2>
        <p>{t('connect.need', { power: format.power(need_kW) })}</p>
      </header>
      {kind === 'power' ? (
        <ToggleButtonGroup
          className="feed-sides"
          aria-label={t('connect.side')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[feeding.side]}
          onSelectionChange={(keys) =>
            store.getState().setInteraction({ ...feeding, side: [...keys][0] === 'B' ? 'B' : 'A' })
          }
        >
          {sides.map((side) => (
            <ToggleButton key={side} id={side} data-testid={`feed-side-${side}`}>
              <strong>{t('connect.sideName', { side })}</strong>
              <span className="truncate">
                {chosen.filter((c) => c.side === side).map((c) => nameOf(c.id))[0] ?? t('connect.unchosen')}
              </span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      <div className="feed-search">
        <TextEntry label={t('connect.search')} value={query} onType={setQuery} testId="feed-search" />
      </div>
      <ScrollArea label={t('connect.offers')} className="feed-offers">
        {shown.length === 0 ? (
          <p className="muted feed-none">{t(`connect.${kind}.none`)}</p>
        ) : (
          <ul>
            {shown.map((offer) => (
              <OfferRow
                key={offer.ids.join(' ')}
                offer={offer}
                chosen={isChosen(offer)}
                kind={kind}
                onChoose={choose}
              />
            ))}
          </ul>
        )}
      </ScrollArea>
      {delta && !isSupplyRefusal(delta) ? (
        <TrialResult delta={delta} kind={kind} ids={chosen.map((c) => c.id)} />
      ) : (
        <p className="muted feed-hint">{t(`connect.${kind}.hint`)}</p>
      )}
      <footer className="feed-foot">
        <Choice
          label={t('connect.present')}
          value={feeding.keep ? 'keep' : 'replace'}
          options={(['replace', 'keep'] as const).map((id) => ({ id, label: t(`connect.${id}`) }))}
          onChange={(choice) => store.getState().setInteraction({ ...feeding, keep: choice === 'keep' })}
          look="quiet"
          testId="feed-present"
        />
        <Button large onPress={() => store.getState().setInteraction({ type: 'idle' })} data-testid="feed-cancel">
          {t('ui.cancel')}
        </Button>
        <Button
          look="primary"
          large
          isDisabled={!delta || isSupplyRefusal(delta)}
          onPress={() => applyFeeding(store.getState())}
          data-testid="feed-apply"
        >
          {t(`connect.${kind}.apply`)}
        </Button>
      </footer>
    </section>
  )
}

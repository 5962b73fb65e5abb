import './swap.css'
import { useMemo, useState } from 'react'
import type { LimitRow, SwapProposal, SwapRefusal } from '../../../src/planning/swap/swap-types'
import { quantityStyle } from '../../../src/reports/tables/finding-sentence'
import { quantityParams } from '../../../src/units/quantity-params'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useProductName } from '../../i18n/use-product-name'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { HeadroomBar } from '../../ui/headroom-bar'
import { Working } from '../../ui/waiting/working'
import { OfProposedSite } from '../how/other-site'
import { useSelected } from '../inspector/use-selected'
import { asked, holds } from './asked-figure'
import { byUrgency, LimitTable, limitMedium, limitName } from './limit-table'
import { SwapBreaks } from './swap-breaks'

/** The swap under way: what goes, what comes, what it does to every limit, and the one button that does it. */
export function SwapPanel() {
  const { t } = useT()
  const swapping = useApp((s) => (s.interaction.type === 'swapping' ? s.interaction : null))
  const catalog = useApp((s) => s.catalog)
  const setInteraction = useApp((s) => s.setInteraction)
  const applySwap = useApp((s) => s.applySwap)
  const selected = useSelected()
  const productName = useProductName()
  if (!swapping) return null
  const { assembly, proposal } = swapping
  const incoming = catalog.assemblies.get(assembly)
  const rows = [...new Set(selected.map((p) => p.row))]
  const [row] = rows
  const wholeRow = rows.length === 1 && row ? row : null
  const title = wholeRow
    ? t('ui.swap.titleRow', { row: wholeRow })
    : selected.length > 0
      ? t('ui.swap.titleRacks', { count: selected.length })
      : t('ui.swap.title')
  return (
    <section className="swap-panel" aria-label={t('ui.swap.title')} data-testid="swap-panel">
      <header className="inspector-head">
        <h2 className="truncate">{title}</h2>
        <p>
          {incoming && selected.length > 0
            ? t('ui.swap.subtitle', {
                count: proposal?.ok ? proposal.removed.length : selected.length,
                name: productName(incoming.name),
              })
            : t('ui.swap.start')}
        </p>
      </header>
      <div className="swap-body scroll">
        {selected.length === 0 ? (
          <p className="lesson muted">{t('ui.swap.selectFirst')}</p>
        ) : !incoming ? (
          <p className="lesson muted">{t('ui.swap.chooseFirst')}</p>
        ) : proposal === null ? (
          <Working>{t('ui.swap.working')}</Working>
        ) : proposal.ok ? (
          <Proposal proposal={proposal} />
        ) : (
          <Refusal refusal={proposal} />
        )}
      </div>
      <footer className="swap-foot">
        <Button large onPress={() => setInteraction({ type: 'idle' })} data-testid="swap-cancel">
          {t('ui.cancel')}
        </Button>
        <Button look="primary" large isDisabled={!proposal?.ok} onPress={applySwap} data-testid="swap-apply">
          {t(wholeRow ? 'ui.swap.applyRow' : 'ui.swap.apply')}
        </Button>
      </footer>
    </section>
  )
}

function Refusal({ refusal }: { readonly refusal: SwapRefusal }) {
  const translator = useT()
  const system = useApp((s) => s.preferences.units)
  const { t, has } = translator
  const { code, params, quantities = {}, message } = refusal
  const key = `planning.refusals.${code}`
  return (
    <div className="swap-part" role="alert" data-testid="swap-refusal">
      <div className="swap-verdict">
        <strong className="broken">{t('ui.swap.refused')}</strong>
        <p>{has(key) ? t(key, quantityParams(params, quantities, quantityStyle(translator, system))) : message}</p>
      </div>
    </div>
  )
}

function Proposal({ proposal }: { readonly proposal: SwapProposal }) {
  const change = useMemo(() => ({ delta: proposal.delta }), [proposal])
  const limits = useMemo(() => byUrgency(proposal.limits), [proposal])
  const [picked, setPicked] = useState<LimitRow | null>(null)
  const chosen = picked && limits.includes(picked) ? picked : (limits.find((row) => row.after !== null) ?? null)
  return (
    <>
      <LimitTable change={change} limits={limits} chosen={chosen} onChoose={setPicked} />
      <OfProposedSite change={change}>
        {chosen ? <LimitBar row={chosen} /> : null}
        <SwapBreaks proposal={proposal} />
      </OfProposedSite>
    </>
  )
}

function LimitBar({ row }: { readonly row: LimitRow }) {
  const translator = useT()
  const { t } = translator
  const format = useFormat()
  const placements = useApp((s) => s.effective.placements)
  const figure = (value: number) => format.figureIn(value, row.unit, row.kind)
  if (row.after === null) return null
  const out = row.worstOutage.map((id) => placements.find((p) => p.id === id)?.label ?? id).join(', ')
  return (
    <div className="swap-part">
      <h3 className="panel-title">{t('ui.swap.after', { name: limitName(row, translator) })}</h3>
      <HeadroomBar
        medium={limitMedium(row)}
        normal={row.after}
        worst={row.worst}
        limit={row.limit}
        left={asked(
          row.how.after,
          row.worst === null
            ? t('ui.inspector.normal', { value: figure(row.after) })
            : t('ui.inspector.normalWorst', { value: figure(row.after), worst: figure(row.worst) }),
          holds(row),
        )}
        right={
          row.limit === null
            ? t('ui.inspector.noLimit')
            : asked(row.how.limit, t('ui.inspector.limit', { value: format.inUnit(row.limit, row.unit) }))
        }
      />
      {out ? <p className="label">{t('ui.inspector.worstWith', { names: out })}</p> : null}
    </div>
  )
}

import { useEffect } from 'react'
import type { OfferedFix } from '../../../engine-worker/offered-fix'
import { useT } from '../../../i18n/translator-context'
import { useApp } from '../../../state/hooks/use-app'
import { remainingAfter } from './remaining-after'
import { useFixTitle } from './use-fix-title'

interface Props {
  readonly offer: OfferedFix
  /** Pointed at, or reached with the arrows: the floor shows what it would do. */
  readonly inHand: boolean
}

/** One fix: what it does, what it costs, what it clears and what remains. */
export function FixOption({ offer, inHand }: Props) {
  const { t, money } = useT()
  const title = useFixTitle()
  const setFixPreview = useApp((s) => s.setFixPreview)
  const findings = useApp((s) => s.answers?.check.findings)
  useEffect(() => {
    if (inHand) setFixPreview(offer)
  }, [inHand, offer, setFixPreview])
  const { fix } = offer
  const { cost, effect } = fix
  const parts = [
    cost === null
      ? t('fixes.cost.none')
      : cost.total.base > 0
        ? t('fixes.cost.known', { amount: money(cost.total.base, cost.currency) })
        : null,
    cost && cost.unpriced > 0 ? t('fixes.cost.unpriced', { count: cost.unpriced }) : null,
    t('fixes.effect.resolved', { count: effect.resolved.length }),
    effect.added.length > 0 ? t('fixes.effect.added', { count: effect.added.length }) : null,
    findings ? t('findings.fixes.remain', { count: remainingAfter(findings, effect) }) : null,
  ]
  return (
    <span className="fix-lines">
      <strong>{title(fix)}</strong>
      <small>{parts.filter((part) => part !== null).join(' · ')}</small>
    </span>
  )
}

import { useMemo } from 'react'
import type { SiteDelta } from '../../../src/commands/delta/site-delta'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { HeadroomBar } from '../../ui/headroom-bar'
import { SeverityDot } from '../findings/severity-dot'
import { useFindingText } from '../findings/use-finding-text'
import { OfProposedSite } from '../how/other-site'
import { Verdict } from '../how/verdict'

const FEW = 3

interface Props {
  readonly delta: SiteDelta
  readonly kind: 'power' | 'coolant'
  readonly ids: readonly string[]
}

/** What a choice does to the limits of those chosen, before it is made, and what it would break. */
export function TrialResult({ delta, kind, ids }: Props) {
  const { t } = useT()
  const format = useFormat()
  const text = useFindingText()
  const placements = useApp((s) => s.effective.placements)
  const { answer, problem } = useAnswer('supplyTrial', { delta, ids, kind })
  const change = useMemo(() => ({ delta }), [delta])
  const runs = delta.addConnections ?? []
  const length_m = runs.reduce((sum, c) => sum + (c.length_m ?? 0), 0)
  const nameOf = (id: string) => placements.find((p) => p.id === id)?.label ?? id
  if (problem !== null) return <p className="broken feed-hint">{t('connect.trialFailed', { problem })}</p>
  if (!answer)
    return (
      <output className="working feed-hint">
        <span className="spinner" />
        {t('connect.working')}
      </output>
    )
  const figure = (value: number | null, unit: string) =>
    value === null ? t('ui.unknown') : format.figureIn(value, unit)
  return (
    <div className="feed-trial" data-testid="feed-trial">
      {[...new Set(ids)].map((id) => {
        const [before, after] = [answer.before[id], answer.after[id]]
        if (!before || !after) return null
        return (
          <HeadroomBar
            key={id}
            medium={kind === 'power' ? 'power' : 'liquid'}
            normal={after.normal}
            worst={after.worst}
            limit={after.limit}
            left={t('connect.beforeAfter', {
              name: nameOf(id),
              before: figure(before.normal, before.unit),
              after: figure(after.normal, after.unit),
            })}
            right={
              after.limit === null
                ? t('ui.inspector.noLimit')
                : t('ui.inspector.limit', { value: format.inUnit(after.limit, after.unit) })
            }
          />
        )
      })}
      <p className="label">
        {t('connect.runs', { count: runs.length, length: format.quantity('length', length_m, 0) })}
        {(delta.removeConnections ?? []).length > 0
          ? ` · ${t('connect.removed', { count: (delta.removeConnections ?? []).length })}`
          : ''}
      </p>
      {answer.newFindings.length === 0 ? (
        <p className="label">
          <OfProposedSite change={change}>
            <Verdict fine question={{ of: 'supply', ids }}>
              {t('connect.nothingBreaks', { gone: answer.gone })}
            </Verdict>
          </OfProposedSite>
        </p>
      ) : (
        <div className="inspector-findings">
          {answer.newFindings.slice(0, FEW).map((finding) => (
            <p key={finding.key} className="feed-finding">
              <SeverityDot severity={finding.severity} waived={finding.waived} />
              <span>{text(finding)}</span>
            </p>
          ))}
          {answer.newFindings.length > FEW ? (
            <p className="label">{t('ui.inspector.moreFindings', { count: answer.newFindings.length - FEW })}</p>
          ) : null}
        </div>
      )}
    </div>
  )
}

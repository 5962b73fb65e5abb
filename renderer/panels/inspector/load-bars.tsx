import type { CheckResult } from '../../../src/engine/results'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { HeadroomBar, type Medium } from '../../ui/headroom-bar'
import { How } from '../how/how'

interface Bar {
  readonly medium: Medium
  readonly normal: number | null
  readonly worst: number | null
  readonly limit: number | null
  readonly unit: string
}

/** Load of one network against its limit, normal and in the worst single outage. */
export function LoadBar({ placement, medium }: { readonly placement: EffectivePlacement; readonly medium: Medium }) {
  const { t } = useT()
  const format = useFormat()
  const check = useApp((s) => s.answers?.check)
  const nameOf = useApp((s) => s.effective.placements)
  if (!check) return null
  const bar = barOf(placement, medium, check)
  if (!bar) return null
  const figure = (value: number | null) => (value === null ? t('ui.unknown') : format.figureIn(value, bar.unit))
  const out = check.worst[placement.id]?.out ?? []
  const names = out.map((id) => nameOf.find((p) => p.id === id)?.label ?? id).join(', ')
  return (
    <div className="bars" title={names ? t('ui.inspector.worstWith', { names }) : undefined}>
      <HeadroomBar
        medium={medium}
        normal={bar.normal}
        worst={bar.worst}
        limit={bar.limit}
        left={
          <>
            <How question={figureOf(placement, medium, bar)} marked={isWithin(bar)}>
              {t('ui.inspector.normal', { value: figure(bar.normal) })}
            </How>
            {bar.worst === null ? null : (
              <>
                {', '}
                <How question={{ of: 'worst', id: placement.id, figure: 'value' }}>
                  {t('how.worst', { value: figure(bar.worst) })}
                </How>
              </>
            )}
          </>
        }
        right={
          bar.limit === null ? (
            t('ui.inspector.noLimit')
          ) : (
            <How question={{ of: medium, id: placement.id, figure: 'limit' }}>
              {t('ui.inspector.limit', { value: format.inUnit(bar.limit, bar.unit) })}
            </How>
          )
        }
      />
    </div>
  )
}

/** The question behind the normal load of a bar. */
const figureOf = ({ id }: EffectivePlacement, medium: Medium, { unit }: Bar): TraceQuestion =>
  medium === 'power'
    ? { of: 'power', id, figure: unit === 'kVA' ? 'out_kVA' : 'out_kW' }
    : { of: medium, id, figure: 'out_kW' }

/** A load within its limit reads as proven; where it rests on an assumption, it should not. */
const isWithin = ({ normal, worst, limit }: Bar): boolean =>
  normal !== null && limit !== null && Math.max(normal, worst ?? 0) <= limit

function barOf(placement: EffectivePlacement, medium: Medium, check: CheckResult): Bar | null {
  const { definition, id } = placement
  if (medium === 'power') {
    const node = check.power.nodes[id]
    if (!node || !definition.power || definition.power.role === 'load') return null
    const unit = node.limitUnit ?? 'kW'
    const normal = unit === 'kVA' ? node.out_kVA : node.out_kW
    return { medium, unit, normal, limit: node.limit, worst: worstOf(id, check, unit) }
  }
  const node = medium === 'liquid' ? check.liquid.nodes[id] : check.air.nodes[id]
  if (!node || !(medium === 'liquid' ? definition.liquidCooling : definition.airCooling)) return null
  const powered = definition.power !== undefined && definition.power.role !== 'load'
  return {
    medium,
    unit: 'kW',
    normal: node.out_kW,
    limit: node.limit,
    worst: powered ? null : worstOf(id, check, 'kW'),
  }
}

function worstOf(id: string, check: CheckResult, unit: string): number | null {
  const worst = check.worst[id]
  return worst && worst.unit === unit ? worst.value : null
}

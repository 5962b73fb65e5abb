import type { CheckResult } from '../../../src/engine/results'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/use-app'
import { HeadroomBar, type Medium } from '../../ui/headroom-bar'

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
          bar.worst === null
            ? t('ui.inspector.normal', { value: figure(bar.normal) })
            : t('ui.inspector.normalWorst', { value: figure(bar.normal), worst: figure(bar.worst) })
        }
        right={
          bar.limit === null
            ? t('ui.inspector.noLimit')
            : t('ui.inspector.limit', { value: format.inUnit(bar.limit, bar.unit) })
        }
      />
    </div>
  )
}

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

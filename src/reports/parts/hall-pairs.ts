import type { Translator } from '../../i18n/translator'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { HallPair } from '../report-types'
import { boundsOf } from './bounds'
import { changedHalls } from './changed-halls'
import { planDrawing } from './plan-drawing'
import { planRole } from './plan-role'

/** The changed halls before and after. Only the hall's own things are drawn: the site plan shows the rest. */
export function hallPairs(
  baseline: EffectiveSite,
  site: EffectiveSite,
  scenarioName: string,
  t: Translator,
): HallPair[] {
  return changedHalls(site).map((id) => {
    const hall = site.halls.get(id)!
    const within = (s: EffectiveSite): EffectiveSite => ({
      ...s,
      placements: s.placements.filter((p) => p.hall === id),
    })
    const bounds = boundsOf([hall.outline])
    const [before, after] = [within(baseline), within(site)]
    return {
      name: hall.name ?? id,
      asFound: planDrawing(before, bounds, [hall.outline]),
      proposed: planDrawing(after, bounds, [hall.outline]),
      asFoundCaption: t.t('reports.plans.asFound', counts(before.placements, t)),
      proposedCaption: t.t('reports.plans.proposed', { scenario: scenarioName, ...counts(after.placements, t) }),
    }
  })
}

function counts(
  placements: readonly EffectivePlacement[],
  t: Translator,
): { mining: number; ai: number; load: string } {
  let mining = 0
  let ai = 0
  let load_kW = 0
  for (const p of placements) {
    const role = planRole(p)
    if (role === 'mining') mining++
    if (role === 'compute') ai++
    if (p.mission !== 'support') load_kW += p.definition.load?.design_kW ?? 0
  }
  return { mining, ai, load: `${t.number(load_kW / 1000, 2)} MW` }
}

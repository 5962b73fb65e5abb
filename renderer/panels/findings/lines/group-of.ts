import type { Finding } from '../../../../src/engine/results'
import { displayName } from '../../../../src/engine/rules/display-name'
import { hallName } from '../../../../src/engine/rules/hall-name'
import type { Translator } from '../../../../src/i18n/translator'
import type { EffectivePlacement, EffectiveSite } from '../../../../src/model/effective-site'
import { filterOf, type Group } from './finding-lines'

/** What findings may be listed under. */
export const groupings = ['none', 'rule', 'object', 'hall', 'phase'] as const
export type Grouping = (typeof groupings)[number]

/**
 * Says what a finding is listed under; null for `none`. One about several things is listed under the first of them, so
 * that counts add up; one about none under the site.
 */
export function groupOf(
  grouping: Grouping,
  site: EffectiveSite,
  { t, has }: Pick<Translator, 't' | 'has'>,
): ((finding: Finding) => Group) | null {
  if (grouping === 'none') return null
  if (grouping === 'rule')
    return (finding) => {
      const title = `rules.${finding.rule}.title`
      return { id: `${finding.rule}|${filterOf(finding)}`, name: has(title) ? t(title) : finding.rule }
    }
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const whole: Group = { id: 'site', name: t('findings.wholeSite') }
  const place = (placement: EffectivePlacement): Group => {
    if (grouping === 'object') return { id: `object:${placement.id}`, name: displayName(placement, placement.id) }
    if (grouping === 'hall')
      return placement.hall === null
        ? { id: 'outdoors', name: t('findings.outdoors') }
        : { id: `hall:${placement.hall}`, name: hallName(site, placement.hall) }
    return placement.phase === undefined
      ? { id: 'no-phase', name: t('findings.noPhase') }
      : { id: `phase:${placement.phase}`, name: t('findings.phase', { phase: placement.phase }) }
  }
  return ({ subjects }) => {
    const first = subjects.map((id) => byId.get(id)).find((p) => p !== undefined)
    return first ? place(first) : whole
  }
}

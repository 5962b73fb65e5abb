import type { Finding } from '../../../../src/engine/results'
import { displayName } from '../../../../src/engine/rules/display-name'
import { findingTitleKey } from '../../../../src/engine/rules/finding-title-key'
import { hallName } from '../../../../src/engine/rules/hall-name'
import type { Translator } from '../../../../src/i18n/translator'
import type { EffectivePlacement, EffectiveSite } from '../../../../src/model/effective-site'
import { placementOf } from '../../../../src/model/placement-of'
import { filterOf, type Group } from './finding-lines'

/** What findings may be listed under. */
export const groupings = ['none', 'rule', 'object', 'hall', 'phase'] as const
export type Grouping = (typeof groupings)[number]

/** True for groups that are read off the site. */
export const isOfSite = (grouping: Grouping): boolean => grouping !== 'none' && grouping !== 'rule'

/**
 * Says what a finding is listed under; null for `none`. One about several things is listed under the first of them, so
 * that counts add up; one about none under the site.
 * @param site may be null where the grouping is not read off it
 */
export function groupOf(
  grouping: Grouping,
  site: EffectiveSite | null,
  { t, has }: Pick<Translator, 't' | 'has'>,
): ((finding: Finding) => Group) | null {
  if (grouping === 'none') return null
  if (grouping === 'rule')
    return (finding) => {
      const title = findingTitleKey(finding)
      return { id: `${finding.rule}|${filterOf(finding)}`, name: has(title) ? t(title) : finding.rule }
    }
  if (!site) return null
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
    const first = subjects.map((id) => placementOf(site.placements, id)).find((p) => p !== undefined)
    return first ? place(first) : whole
  }
}

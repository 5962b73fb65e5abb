import type { AvailabilityReport } from '../../availability/availability-report'
import { HOURS_PER_YEAR } from '../../availability/basic-events'
import { named, type SiteCase } from '../findings/finding-case'
import { countFigure, recordFigure } from '../findings/inputs'
import { part, type ReckonedInput, type Reckoning, reckon } from '../findings/reckoning'
import { failuresOf, repairOf } from './reliability-inputs'

const COMMON = 'common-cause:'

/** Hours in a year in which all members of a cut set are down at once; null where one of them has no figures. */
export function reckonCutSet(members: readonly string[], report: AvailabilityReport, c: SiteCase): Reckoning | null {
  const shares = members.flatMap((member) => downShare(member, report, c) ?? [])
  return shares.length === members.length
    ? reckon('product', 'h', [...shares, countFigure('hoursOfYear', HOURS_PER_YEAR)])
    : null
}

function downShare(member: string, { components, commonCauses, beta }: AvailabilityReport, c: SiteCase) {
  const cause = commonCauses.find(({ item, ids }) => member === `${COMMON}${item}` || ids.includes(member))
  const isCommon = member.startsWith(COMMON)
  const component = components.find(({ id }) => id === (isCommon ? cause?.ids[0] : member))
  if (!component) return null
  const subject = isCommon ? `${named(c, component.id)} +${(cause?.ids.length ?? 1) - 1}` : named(c, member)
  const failures = failuresOf(component, c)
  const share = recordFigure('availability.beta', {}, '', beta, '')
  // Of the failures of things alike, a share takes them all down at once and the rest stays with each.
  const own: ReckonedInput = cause
    ? part('availability.failures', reckon(isCommon ? 'product' : 'remainder', '/a', [failures, share]), { subject })
    : failures
  return part('availability.down', reckon('inherentDown', '', [own, repairOf(component, c)]), { subject })
}

import type { Connection } from '../../model/connection'
import type { EffectiveSite } from '../../model/effective-site'
import type { ScheduleResult } from '../results'
import type { Moment } from './moment'
import { siteAsOf } from './site-as-of'

/**
 * The site that carries load at a moment of the works, ready for a check: what is not commissioned yet is not in it, and
 * what goes is in it until its removal begins. What stays but is changed by the scenario (a field of a placement or of a
 * connection) changes with the end of the first phase. A connection that the scenario cuts between things that stay is
 * cut once a new one of its kind feeds the same consumer, or with the end of the first phase where none does.
 * @param baseline what stands today
 * @param moment null for the site with all work done
 */
export function siteInService(
  site: EffectiveSite,
  baseline: EffectiveSite,
  schedule: ScheduleResult | null,
  moment: Moment | null,
): EffectiveSite {
  if (moment === null) return site
  const { inService, isChanged, standing } = siteAsOf(site, schedule, moment)
  const before = new Map(baseline.placements.map((p) => [p.id, p]))
  const placements = standing
    .filter((p) => inService.has(p.id))
    .map((p) => (isChanged || site.added.has(p.id) ? p : (before.get(p.id) ?? p)))
  return {
    ...site,
    placements,
    connections: connectionsInService(site, baseline, inService, isChanged),
    added: new Set([...site.added].filter((id) => inService.has(id))),
    removed: site.removed.filter((p) => !inService.has(p.id)),
  }
}

function connectionsInService(
  site: EffectiveSite,
  baseline: EffectiveSite,
  inService: ReadonlySet<string>,
  isChanged: boolean,
): readonly Connection[] {
  const works = (c: Connection): boolean => inService.has(c.from) && inService.has(c.to)
  const standing = new Map(baseline.connections.map((c) => [c.id, c]))
  const ends = new Set(baseline.placements.map((p) => p.id))
  // A run between two things that both stay today comes with the first phase: it has no date of its own.
  const isLaid = (c: Connection): boolean =>
    works(c) && (isChanged || standing.has(c.id) || !(ends.has(c.from) && ends.has(c.to)))
  const final = site.connections.filter(isLaid).map((c) => (isChanged ? c : (standing.get(c.id) ?? c)))
  const kept = new Set(site.connections.map((c) => c.id))
  const refed = new Set(final.filter((c) => !standing.has(c.id)).map(portOf))
  const refedInTheEnd = new Set(site.connections.filter((c) => !standing.has(c.id)).map(portOf))
  const remains = new Set(site.placements.map((p) => p.id))
  const leaving = baseline.connections.filter((c) => {
    if (kept.has(c.id) || !works(c)) return false
    const isCut = remains.has(c.from) && remains.has(c.to)
    return !isCut || (refedInTheEnd.has(portOf(c)) ? !refed.has(portOf(c)) : !isChanged)
  })
  return [...final, ...leaving]
}

const portOf = ({ kind, to }: Connection): string => `${kind} ${to}`

import type { ScheduleResult } from '../../../src/engine/results'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { rememberLast } from '../remember-last'
import type { AsOf } from '../slices/look-slice'
import { installation, type Phase, phasePlan, type Span } from './phase-plan'

/** The site at one moment of its works. */
export interface SiteAsOf {
  /** Stands there, or is being worked on; what will be removed later among it. */
  readonly standing: readonly EffectivePlacement[]
  /** Ids of what is being installed or removed at that moment. */
  readonly underWay: ReadonlySet<string>
  /** Was removed by then. */
  readonly gone: readonly EffectivePlacement[]
}

type Stage = 'before' | 'during' | 'after'

/** What stands, what is under way and what is gone, up to and with a phase or on a day. */
export const siteAsOf = rememberLast(
  (site: EffectiveSite, schedule: ScheduleResult | null, asOf: AsOf | null): SiteAsOf => {
    if (asOf === null) return { standing: site.placements, underWay: new Set(), gone: site.removed }
    const phases = phasePlan(site, schedule)
    const comes = new Map<string, Stage>()
    const goes = new Map<string, Stage>()
    phases.forEach((phase, i) => {
      for (const p of phase.added) comes.set(p.id, stageOf(asOf, phases, i, installation(phase, p)))
      for (const p of phase.removed) goes.set(p.id, stageOf(asOf, phases, i, phase.removal))
    })
    const stands = site.placements.filter((p) => comes.get(p.id) !== 'before')
    const leaves = site.removed.filter((p) => goes.get(p.id) !== 'after' && !isRemovedAtOnce(asOf, goes.get(p.id)))
    const leaving = new Set(leaves.map((p) => p.id))
    const works = asOf.type === 'phase' ? [...comes] : [...comes, ...goes]
    const underWay = works.filter(([, stage]) => stage === 'during').map(([id]) => id)
    return {
      standing: leaves.length > 0 ? [...stands, ...leaves] : stands,
      underWay: new Set(underWay),
      gone: site.removed.filter((p) => !leaving.has(p.id)),
    }
  },
)

/** A phase is shown with its work done: what it removes is gone, what it adds stands and is marked. */
const isRemovedAtOnce = (asOf: AsOf, stage: Stage | undefined): boolean => asOf.type === 'phase' && stage === 'during'

function stageOf(asOf: AsOf, phases: readonly Phase[], phase: number, work: Span | null): Stage {
  if (asOf.type === 'today') return 'before'
  if (asOf.type === 'phase') {
    const shown = phases.findIndex((p) => p.id === asOf.phase)
    return phase < shown ? 'after' : phase === shown ? 'during' : 'before'
  }
  // Without a date of its own a piece is taken to come with all of its phase.
  const span = work ?? phases[phase]!.works
  if (!span || asOf.date < span.from) return 'before'
  return asOf.date <= span.to ? 'during' : 'after'
}

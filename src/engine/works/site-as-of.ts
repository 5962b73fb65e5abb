import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { ScheduleResult } from '../results'
import type { Moment } from './moment'
import { installation, type Phase, phasePlan, type Span } from './phase-plan'

/** The site at one moment of its works. */
export interface SiteAsOf {
  /** Stands there, or is being worked on; what will be removed later among it. */
  readonly standing: readonly EffectivePlacement[]
  /** Ids of what is being installed or removed at that moment. */
  readonly underWay: ReadonlySet<string>
  /** Ids of what stands in its place while its phase is not commissioned yet. */
  readonly waiting: ReadonlySet<string>
  /** Was removed by then. */
  readonly gone: readonly EffectivePlacement[]
  /** Ids of all that may carry load: what is new from the day after its phase ends, what goes until its removal begins. */
  readonly inService: ReadonlySet<string>
  /** True from the end of the first phase. */
  readonly isChanged: boolean
}

type Stage = 'before' | 'during' | 'after'

/** What stands, what is under way, what is gone and what works, up to and with a phase or on a day. */
export function siteAsOf(site: EffectiveSite, schedule: ScheduleResult | null, moment: Moment | null): SiteAsOf {
  if (moment === null) return allDone(site)
  const phases = phasePlan(site, schedule)
  const comes = new Map<string, Stage>()
  const goes = new Map<string, Stage>()
  const commissioned = new Set<string>()
  const phaseStages = phases.map((phase, i) => {
    for (const p of phase.added) comes.set(p.id, stageOf(moment, phases, i, installation(phase, p)))
    for (const p of phase.removed) goes.set(p.id, stageOf(moment, phases, i, phase.removal))
    const stage = stageOf(moment, phases, i, phase.works)
    const isDone = stage === 'after' || isDoneAtOnce(moment, stage)
    if (isDone) for (const p of phase.added) commissioned.add(p.id)
    return isDone
  })
  const stands = site.placements.filter((p) => comes.get(p.id) !== 'before')
  const leaves = site.removed.filter((p) => goes.get(p.id) !== 'after' && !isDoneAtOnce(moment, goes.get(p.id)))
  const leaving = new Set(leaves.map((p) => p.id))
  const works = moment.type === 'phase' ? [...comes] : [...comes, ...goes]
  const underWay = new Set(works.filter(([, stage]) => stage === 'during').map(([id]) => id))
  const isReady = (id: string): boolean => !comes.has(id) || commissioned.has(id)
  return {
    standing: leaves.length > 0 ? [...stands, ...leaves] : stands,
    underWay,
    waiting: new Set(stands.filter((p) => !isReady(p.id) && !underWay.has(p.id)).map((p) => p.id)),
    gone: site.removed.filter((p) => !leaving.has(p.id)),
    inService: new Set([
      ...stands.filter((p) => isReady(p.id)).map((p) => p.id),
      ...leaves.filter((p) => goes.get(p.id) === 'before').map((p) => p.id),
    ]),
    isChanged: phaseStages.some((done) => done),
  }
}

function allDone({ placements, removed }: EffectiveSite): SiteAsOf {
  let inService: ReadonlySet<string> | null = null
  return {
    standing: placements,
    underWay: new Set(),
    waiting: new Set(),
    gone: removed,
    // Asked for after every edit, and this of it seldom: fifty thousand ids are not gathered for nothing.
    get inService() {
      inService ??= new Set(placements.map((p) => p.id))
      return inService
    },
    isChanged: true,
  }
}

/** A phase is shown with its work done: what it removes is gone, what it adds stands and is marked. */
const isDoneAtOnce = (moment: Moment, stage: Stage | undefined): boolean =>
  moment.type === 'phase' && stage === 'during'

function stageOf(moment: Moment, phases: readonly Phase[], phase: number, work: Span | null): Stage {
  if (moment.type === 'today') return 'before'
  if (moment.type === 'phase') {
    const shown = phases.findIndex((p) => p.id === moment.phase)
    return phase < shown ? 'after' : phase === shown ? 'during' : 'before'
  }
  // Without a date of its own a piece is taken to come with all of its phase.
  const span = work ?? phases[phase]!.works
  if (!span || moment.date < span.from) return 'before'
  return moment.date <= span.to ? 'during' : 'after'
}

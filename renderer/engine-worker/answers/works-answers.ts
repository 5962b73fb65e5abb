import { availabilityOf } from '../../../src/engine/availability/availability-of'
import { checkSite } from '../../../src/engine/check-site'
import { assessRedundancy } from '../../../src/engine/redundancy/assess-redundancy'
import { solveFacts } from '../../../src/engine/redundancy/solve-facts'
import type { ScheduleResult } from '../../../src/engine/results'
import { scheduleSite } from '../../../src/engine/schedule/schedule-site'
import type { Moment } from '../../../src/engine/works/moment'
import { type CheckedStretch, reviewWorks } from '../../../src/engine/works/review-works'
import { siteInService } from '../../../src/engine/works/site-in-service'
import { type Stretch, stretchAt, worksStretches } from '../../../src/engine/works/works-stretches'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { Answerer, Desk } from './answerer'

/** Works of a site, its stretches checked as they are asked for. */
interface Works {
  readonly schedule: ScheduleResult
  readonly stretches: readonly Stretch[]
  readonly checked: Map<string, CheckedStretch>
}

/** Kept as long as the site: stepping through dates asks about the same few stretches again and again. */
const known = new WeakMap<EffectiveSite, Works>()

function worksOf({ site, baseline, today }: Desk): Works {
  let works = known.get(site)
  if (!works) {
    // Dates are the same whatever is drawn for the risk.
    const schedule = scheduleSite(site, baseline, { today, draws: 1 })
    works = { schedule, stretches: worksStretches(site, schedule), checked: new Map() }
    known.set(site, works)
  }
  return works
}

function checkStretch({ site, baseline, today }: Desk, works: Works, stretch: Stretch): CheckedStretch {
  const key = keyOf(stretch.moment)
  let checked = works.checked.get(key)
  if (!checked) {
    const then = siteInService(site, baseline, works.schedule, stretch.moment)
    checked = { stretch, site: then, check: checkSite(then, { today }) }
    works.checked.set(key, checked)
  }
  return checked
}

/** The site in service at a moment of its works, checked; null where it has no such moment. */
export function checkedAt(desk: Desk, moment: Moment): CheckedStretch | null {
  const works = worksOf(desk)
  const inPhase = moment.type === 'date' ? undefined : { moment, from: null, to: null }
  const stretch = stretchAt(works.stretches, moment) ?? inPhase
  return stretch ? checkStretch(desk, works, stretch) : null
}

const keyOf = (moment: Moment): string => JSON.stringify(moment)

export const worksReviewAnswer: Answerer<'worksReview'> = (_, desk) => {
  const works = worksOf(desk)
  return reviewWorks(works.stretches.map((stretch) => checkStretch(desk, works, stretch)))
}

export const momentAnswer: Answerer<'moment'> = ({ moment, supply }, desk) => {
  const checked = checkedAt(desk, moment)
  if (!checked) return null
  const { site, check } = checked
  const { placements, connections } = site
  return {
    placements,
    connections,
    check,
    redundancy: supply === 'redundancy' ? assessRedundancy(solveFacts(site, desk.today)).loads : null,
    availability: supply === 'availability' ? availabilityOf(site).loads : null,
  }
}

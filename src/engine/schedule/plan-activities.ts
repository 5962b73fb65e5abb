import productivity from '../../../resources/cost/productivity.json'
import texts from '../../../resources/locales/en/schedule.json'
import type { EffectiveSite } from '../../model/effective-site'
import type { Range } from '../../model/fields'
import { fillPlaceholders } from '../estimate/fill-placeholders'
import type { LinkType } from './activity-network'
import { type Effort, hoursOf, type PhaseQuantities, planQuantities } from './plan-quantities'

/** An activity before any date is known. */
export interface PlannedActivity {
  readonly id: string
  readonly name: string
  readonly duration_days: Range
  readonly after: readonly { readonly id: string; readonly type: LinkType; readonly lag_days: number }[]
  readonly notBefore?: string
  readonly kind: string
  readonly phase: string
  readonly nameKey?: string
  readonly nameParams?: Readonly<Record<string, string | number>>
  /** Work of the plan: its crew's entry in `resources/cost/productivity.json`, and the hours to be done. */
  readonly effort?: { readonly work: WorkId; readonly parts: readonly Effort[] }
}

/** Kinds of work whose crews and spreads are known. */
export type WorkId = keyof typeof productivity.work

/** Ids that the plan may give, without their phase: `procure:cdu`, `set`, `commission:5`. */
export const planIdPattern = /^(procure:.+|power-down|removal|civil|electrical|piping|set|flush|commission:[1-5])$/

/** Id in a phase: `set` where the plan names no phase, `set@2` in phase 2. */
export const inPhase = (id: string, phase: string): string => (phase ? `${id}@${phase}` : id)

/**
 * The activities that turn the baseline into the site, per phase: procurement by lead time, power-down, removal,
 * civil work, electrical, piping, setting in place, flush and fill, commissioning levels 1 to 5. Durations come from
 * the quantities at the hours and crews of `resources/cost/productivity.json`. The site crew goes from phase to phase:
 * work on a phase starts when the one before is set in place. Without a scenario there is nothing to plan.
 */
export function planActivities(site: EffectiveSite, baseline: EffectiveSite): readonly PlannedActivity[] {
  if (site.scenario === null) return []
  let handOver: string | undefined
  return planQuantities(site, baseline).flatMap((quantities) => {
    const activities = planPhase(quantities, handOver)
    const siteWork = activities.filter(
      (a) => a.kind !== 'procurement' && a.kind !== 'commissioning' && a.kind !== 'flush',
    )
    handOver = siteWork.at(-1)?.id ?? handOver
    return activities
  })
}

function planPhase(q: PhaseQuantities, handOver: string | undefined): PlannedActivity[] {
  const { work } = productivity
  const activities: PlannedActivity[] = q.procurements.map(({ category, lead_days }) =>
    procurement(category, lead_days, q.phase),
  )
  const bought = (trade: string): string[] =>
    q.procurements.filter((p) => p.trade === trade).map((p) => `procure:${p.category}`)
  /** Predecessors that are not part of this phase drop out, so that each step may name all it could wait for. */
  const add = (id: WorkId, efforts: readonly Effort[], after: readonly string[], before?: string): void => {
    const parts = efforts.filter((part) => part.count > 0 && part.hoursEach > 0)
    const present = new Set(activities.map((a) => a.id))
    const links = [
      ...after.map((other) => inPhase(other, q.phase)).filter((other) => present.has(other)),
      ...(before ? [before] : []),
    ]
    activities.push({
      id: inPhase(id, q.phase),
      name: texts.activities[nameOf(id)],
      nameKey: `schedule.activities.${nameOf(id)}`,
      duration_days: durationOf(id, hoursOf(parts)),
      after: links.map((other) => ({ id: other, type: 'FS', lag_days: 0 })),
      kind: id.startsWith('commission:') ? 'commissioning' : id,
      phase: q.phase,
      effort: { work: id, parts },
    })
  }

  if (q.removals > 0) {
    add('power-down', [counted('removal', q.removals, work['power-down'].hoursPerRemoval)], [], handOver)
    add('removal', q.removal, ['power-down'])
  }
  const pieces = q.plant + q.racks
  if (q.pads + q.racks > 0)
    add(
      'civil',
      [counted('pad', q.pads, work.civil.hoursPerPad), counted('rack', q.racks, work.civil.hoursPerRack)],
      ['removal'],
      q.removals ? undefined : handOver,
    )
  const { electrical, piping, set } = q.installation
  if (hoursOf(electrical) > 0) add('electrical', electrical, ['removal', 'civil', ...bought('electrical')])
  if (hoursOf(piping) > 0) add('piping', piping, ['removal', 'civil', ...bought('piping')])
  if (hoursOf(set) > 0) add('set', set, ['removal', 'civil', 'electrical', 'piping', ...bought('set')])
  if (q.coolers > 0)
    add(
      'flush',
      [counted('cooler', q.coolers, work.flush.hoursPerCooler), counted('rack', q.racks, work.flush.hoursPerRack)],
      ['piping', 'set'],
    )
  if (pieces > 0) {
    const tests = (level: { hoursPerPlant: number; hoursPerRack?: number }): readonly Effort[] => [
      counted('plant', q.plant, level.hoursPerPlant),
      counted('rack', q.racks, level.hoursPerRack ?? 0),
    ]
    add(
      'commission:1',
      tests(work['commission:1']),
      q.procurements.map((p) => `procure:${p.category}`),
    )
    add('commission:2', tests(work['commission:2']), ['commission:1', 'civil', 'electrical', 'piping', 'set'])
    add('commission:3', tests(work['commission:3']), ['commission:2', 'flush'])
    add('commission:4', tests(work['commission:4']), ['commission:3'])
    add('commission:5', tests(work['commission:5']), ['commission:4'])
  }
  return activities
}

const counted = (of: Effort['of'], count: number, hoursEach: number): Effort => ({
  on: of,
  of,
  count,
  hoursEach,
  stated: false,
})

const nameOf = (id: WorkId) => id.replace(':', '-') as keyof typeof texts.activities

function procurement(category: string, lead_days: Range, phase: string): PlannedActivity {
  const known: Readonly<Record<string, string>> = texts.procure
  const key = known[category] ? category : 'other'
  return {
    id: inPhase(`procure:${category}`, phase),
    name: fillPlaceholders(known[key]!, { category }),
    nameKey: `schedule.procure.${key}`,
    nameParams: { category },
    duration_days: lead_days,
    after: [],
    kind: 'procurement',
    phase,
  }
}

/** Whole working days for so many hours of a crew, with its spread. */
function durationOf(id: WorkId, hours: number): Range {
  const { days, workers, spread } = productivity.work[id]
  const base = Math.ceil(days + hours / (workers * productivity.hoursPerShift))
  return { low: Math.max(1, Math.round(base * spread[0]!)), base, high: Math.max(base, Math.ceil(base * spread[1]!)) }
}

import { deltaToPatch } from '../../commands/delta/delta-to-patch'
import type { SiteDelta } from '../../commands/delta/site-delta'
import type { Edit } from '../../commands/edit'
import type { EditContext } from '../../commands/edit-context'
import { distance_m, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Connection } from '../../model/connection'
import type { SiteDocument } from '../../model/document'
import { type EffectivePlacement, type EffectiveSite, type ItemLookup, resolveSite } from '../../model/effective-site'
import { applyPatch, type ListChange, type Patch, type RecordChange } from '../../model/patch'
import { placementOf } from '../../model/placement-of'
import { floorOf } from '../../model/storeys'
import { carryEnds } from './carry-ends'
import { routeConnections } from './route-connections'
import { runLength_m } from './run-length'
import type { Step } from './steps/run-boxes'
import { stepsKept } from './steps/stepped-line'

type Changes = NonNullable<SiteDelta['changeConnections']>
type ScenarioRecord = NonNullable<SiteDocument['scenarios']>[number]

/** Nearer than this a corner is where the whole run moved to, metres. */
const STILL_m = 1e-3
/** Automatic runs up to this many are laid anew while the user waits for the drop; of more, the ends are carried. */
const MOST_ANEW = 48

/**
 * The same edit with the runs of whatever it moves, in one patch. Automatic routes are laid anew, or have their ends
 * carried where there are many; runs laid by hand keep their corners. Lengths change by as much as the run does. What
 * has no path keeps the length that its author stated, and runs that the edit itself changes are left to it.
 */
export function runsFollow({ document, scenario, site }: EditContext, edit: Edit, items: ItemLookup): Edit {
  if (edit.showScenario !== undefined || !mayMove(edit.patch)) return edit
  const next = applyPatch(document, edit.patch)
  if (scenario !== null && !next.scenarios?.some((s) => s.id === scenario)) return edit
  const changeConnections = changesOf(site, resolveSite(next, items, scenario))
  if (Object.keys(changeConnections).length === 0) return edit
  const following = deltaToPatch(next, scenario, { changeConnections })
  return { ...edit, patch: joined(document, edit.patch, following) }
}

/** False at a glance for most edits: those that change no place of any placement. */
function mayMove(patch: Patch): boolean {
  return patch.some((change) => {
    if (change.kind === 'scenarios') {
      const [before, after] = [change.before, change.after] as [ScenarioRecord?, ScenarioRecord?]
      return before?.change !== after?.change || before?.add?.placements !== after?.add?.placements
    }
    if (change.kind !== 'placements') return false
    const [before, after] = [change.before, change.after] as [{ at?: unknown }?, { at?: unknown }?]
    return before !== undefined && after !== undefined && before.at !== after.at
  })
}

function changesOf(before: EffectiveSite, after: EffectiveSite): Changes {
  if (!after.connections.some((c) => c.path)) return {}
  const moved = new Set<string>()
  after.placements.forEach((p, i) => {
    if (p === before.placements[i]) return
    const was = placementOf(before.placements, p.id)
    if (was && was !== p && isElsewhere(was, p, before, after)) moved.add(p.id)
  })
  if (moved.size === 0) return {}
  const old = new Map(before.connections.map((c) => [c.id, c]))
  const touched = after.connections.filter(
    (c) => c.path && (moved.has(c.from) || moved.has(c.to)) && isAsItWas(c, old.get(c.id)),
  )
  const automatic = touched.filter((c) => c.routed === 'automatic')
  const routes: Changes =
    automatic.length > MOST_ANEW ? {} : Object.fromEntries(routeConnections(after, automatic).entries())
  const carried = touched.filter((c) => !Object.hasOwn(routes, c.id))
  return {
    ...routes,
    ...Object.fromEntries(carried.map((c) => [c.id, carriedFields(c, before, after)])),
  }
}

const isElsewhere = (a: EffectivePlacement, b: EffectivePlacement, before: EffectiveSite, after: EffectiveSite) =>
  a.at[0] !== b.at[0] || a.at[1] !== b.at[1] || floorOf(before, a) !== floorOf(after, b)

const isAsItWas = (c: Connection, was: Connection | undefined): boolean =>
  was !== undefined &&
  c.length_m === was.length_m &&
  (c.path === was.path || JSON.stringify(c.path) === JSON.stringify(was.path))

/** The corners of a run whose ends were carried, and its length, longer or shorter by as much as the run became so. */
function carriedFields(c: Connection, was: EffectiveSite, is: EffectiveSite) {
  const endsOf = (site: EffectiveSite) => {
    const ends = [placementOf(site.placements, c.from)!, placementOf(site.placements, c.to)!] as const
    return { ends, rise_m: floorOf(site, ends[1]) - floorOf(site, ends[0]) }
  }
  const [old, now] = [endsOf(was), endsOf(is)]
  const before: PlanPoint[] = [old.ends[0].at, ...c.path!, old.ends[1].at]
  const points = carryEnds(before, now.ends[0].at, now.ends[1].at).map(tidyPoint)
  const path = points.slice(1, -1)
  const steps = stepsKept(points, movedSteps(c.steps ?? [], before, points))
  const fields = { path, ...(c.steps && { steps }) }
  if (c.length_m === undefined) return fields
  const longer_m =
    runLength_m(points, c.level_m, now.ends, now.rise_m, steps) -
    runLength_m(before, c.level_m, old.ends, old.rise_m, c.steps)
  return { ...fields, length_m: Math.max(0, Math.round((c.length_m + longer_m) * 100) / 100) }
}

/** Steps of a run that moved as a whole go with it. */
function movedSteps(steps: readonly Step[], before: readonly PlanPoint[], now: readonly PlanPoint[]): Step[] {
  const shift = ([x, y]: PlanPoint): PlanPoint =>
    tidyPoint([x + now[0]![0] - before[0]![0], y + now[0]![1] - before[0]![1]])
  const together = before.length === now.length && before.every((p, i) => distance_m(shift(p), now[i]!) < STILL_m)
  return steps.map((step) => (together ? { ...step, at: [...shift(step.at)] } : step))
}

/** Two patches done one after the other as one; the second only replaces records. */
function joined(document: SiteDocument, first: Patch, second: Patch): Patch {
  const changes: RecordChange[] = [...first]
  const known = new Map(first.map((c, i) => [keyOf(c), i]))
  for (const change of second as readonly ListChange[]) {
    const at = known.get(keyOf(change))
    if (at !== undefined) changes[at] = { ...changes[at]!, after: change.after } as ListChange
    else {
      // A replacement carries its place in the list before the whole patch.
      const list = (document[change.kind] ?? []) as readonly { readonly id: string }[]
      const index = list[change.index]?.id === change.id ? change.index : list.findIndex((r) => r.id === change.id)
      changes.push({ ...change, index })
    }
  }
  return changes
}

const keyOf = (change: RecordChange): string => `${change.kind} ${'id' in change ? change.id : ''}`

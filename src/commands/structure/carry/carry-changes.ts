import { translateOutline } from '../../../geometry/outline'
import { addPoints, type PlanPoint, tidyPoint } from '../../../geometry/point'
import type { SiteDocument } from '../../../model/document'
import type { Patch } from '../../../model/patch'
import { listChanges } from '../../list-changes'
import type { CarriedGround } from './carried-ground'

type ScenarioRecord = NonNullable<SiteDocument['scenarios']>[number]
type Shift = (point: PlanPoint) => [number, number]

/**
 * What goes along when ground moves, in the document and in every scenario, since a building is the same in all of them:
 * equipment, the corners of runs (all of them where both ends go along, else those on this ground), marked ground, and
 * underlays tied to the building.
 */
export function carryChanges(document: SiteDocument, ground: CarriedGround, by: PlanPoint): Patch {
  const shift: Shift = (p) => tidyPoint(addPoints(p, by))
  const carried = carriedIds(document, ground)
  const ends = new Map((document.connections ?? []).map((c) => [c.id, c]))
  const placed = <P extends { id: string; at: [number, number] }>(p: P): P =>
    carried.has(p.id) && ground.houses(p) ? { ...p, at: shift(p.at) } : p
  const path = (points: readonly PlanPoint[], from: string, to: string): [number, number][] => {
    const whole = carried.has(from) && carried.has(to)
    return points.map((p) => (whole || ground.holds(p) ? shift(p) : [p[0], p[1]]))
  }
  const routed = <C extends { from: string; to: string; path?: [number, number][] | undefined }>(c: C): C =>
    c.path ? same(c, 'path', path(c.path, c.from, c.to)) : c
  return [
    ...listChanges(document, 'placements', { replace: placed }),
    ...listChanges(document, 'connections', { replace: routed }),
    ...listChanges(document, 'scenarios', { replace: scenarioCarried }),
    ...listChanges(document, 'areas', {
      replace: (a) => (ground.bears(a) ? { ...a, outline: translateOutline(a.outline, by).map(tidyPoint) } : a),
    }),
    ...listChanges(document, 'underlays', {
      replace: (u) => (u.movesWith !== undefined && u.movesWith === ground.building ? { ...u, at: shift(u.at) } : u),
    }),
  ]

  function scenarioCarried(scenario: ScenarioRecord): ScenarioRecord {
    const { add, change, changeConnections } = scenario
    const next = {
      ...scenario,
      ...(add && {
        add: {
          ...add,
          ...(add.placements && { placements: add.placements.map(placed) }),
          ...(add.connections && { connections: add.connections.map(routed) }),
        },
      }),
      ...(change && { change: mapValues(change, changed) }),
      ...(changeConnections && { changeConnections: mapValues(changeConnections, rerouted) }),
    }
    return JSON.stringify(next) === JSON.stringify(scenario) ? scenario : next
  }

  function changed(fields: Record<string, unknown>, id: string): Record<string, unknown> {
    const { at, hall } = fields
    if (!isPoint(at)) return fields
    const base = document.placements?.find((p) => p.id === id)
    const home = hall === undefined ? base?.hall : (hall as string | null)
    return ground.houses({ hall: home, at }) ? { ...fields, at: shift(at) } : fields
  }

  function rerouted(fields: Record<string, unknown>, id: string): Record<string, unknown> {
    const run = ends.get(id)
    if (!run || !Array.isArray(fields.path)) return fields
    return { ...fields, path: path(fields.path as [number, number][], run.from, run.to) }
  }
}

/** Ids of everything that stands on the ground, in the document or in what a scenario adds. */
function carriedIds(document: SiteDocument, ground: CarriedGround): ReadonlySet<string> {
  const all = [...(document.placements ?? []), ...(document.scenarios ?? []).flatMap((s) => s.add?.placements ?? [])]
  return new Set(all.filter((p) => ground.houses(p)).map((p) => p.id))
}

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number')

const mapValues = <T>(record: Record<string, T>, change: (value: T, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))

/** The record with one field written; the record itself where it already says so. */
const same = <T extends object, K extends keyof T>(record: T, key: K, value: T[K]): T =>
  JSON.stringify(record[key]) === JSON.stringify(value) ? record : { ...record, [key]: value }

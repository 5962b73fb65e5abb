import type { SiteDocument } from '../../model/document'
import type { Patch } from '../../model/patch'
import { withFields } from '../../model/resolve/with-fields'
import { listChanges } from '../list-changes'
import { forgetInHeirs } from '../scenarios/scenario-references'
import type { SiteDelta } from './site-delta'

type ScenarioRecord = NonNullable<SiteDocument['scenarios']>[number]
type Added = NonNullable<ScenarioRecord['add']>
type PlacementRecord = NonNullable<Added['placements']>[number]
type ConnectionRecord = NonNullable<Added['connections']>[number]

/** A delta written into one scenario's lists; scenarios based on it forget what is no longer there. */
export function scenarioPatch(document: SiteDocument, scenarioId: string, delta: SiteDelta): Patch {
  const scenario = document.scenarios?.find((s) => s.id === scenarioId)
  if (!scenario) return []
  const inherited = inheritedIds(document, scenario)
  const placements = editPlacements(scenario, inherited.placements, delta)
  const connections = editConnections(scenario, inherited.connections, placements.gone, delta)
  const next = assemble(scenario, placements, connections)
  const returning = new Set((delta.addPlacements ?? []).map((p) => p.id))
  const vanished = new Set([...placements.gone].filter((id) => !returning.has(id)))
  const heirs = forgetInHeirs(document, scenarioId, vanished, connections.gone)
  return listChanges(document, 'scenarios', {
    replace: (s) => (s.id === scenarioId ? next : (heirs.get(s.id) ?? s)),
  })
}

interface PlacementEdit {
  readonly own: readonly PlacementRecord[]
  readonly remove: readonly string[]
  readonly change: Readonly<Record<string, Record<string, unknown>>>
  /** Ids that leave the effective site. */
  readonly gone: ReadonlySet<string>
}

function editPlacements(scenario: ScenarioRecord, inherited: ReadonlySet<string>, delta: SiteDelta): PlacementEdit {
  const remove = [...(scenario.remove ?? [])]
  const change: Record<string, Record<string, unknown>> = { ...scenario.change }
  const removedBefore = new Set(remove)
  const ownIds = new Set((scenario.add?.placements ?? []).map((p) => p.id))
  const gone = new Set<string>()
  for (const id of delta.removePlacements ?? []) {
    const stands = inherited.has(id) && !removedBefore.has(id)
    if (gone.has(id) || (!ownIds.has(id) && !stands)) continue
    gone.add(id)
    if (stands) remove.push(id)
    delete change[id]
  }
  const kept = (scenario.add?.placements ?? []).filter((p) => !gone.has(p.id))
  let own: PlacementRecord[] = [...kept, ...(delta.addPlacements ?? [])]

  const ownAfter = new Set(own.map((p) => p.id))
  const inPlace = new Map<string, Record<string, unknown>>()
  for (const [id, fields] of Object.entries(delta.changePlacements ?? {})) {
    if (ownAfter.has(id)) {
      inPlace.set(id, fields)
      // A field the scenario changes as well would win over the record; it is settled in the record from now on.
      if (change[id]) change[id] = withoutKeys(change[id], Object.keys(fields))
      if (change[id] && Object.keys(change[id]).length === 0) delete change[id]
    } else if (inherited.has(id) && !removedBefore.has(id) && !gone.has(id)) {
      if (Object.keys(fields).length > 0) change[id] = { ...change[id], ...fields }
    }
  }
  if (inPlace.size > 0) own = own.map((p) => (inPlace.has(p.id) ? { ...p, ...inPlace.get(p.id) } : p))
  return { own, remove, change, gone }
}

interface ConnectionEdit {
  readonly own: readonly ConnectionRecord[]
  readonly cut: readonly string[]
  readonly change: Readonly<Record<string, Record<string, unknown>>>
  /** Ids that leave the effective site. */
  readonly gone: ReadonlySet<string>
}

function editConnections(
  scenario: ScenarioRecord,
  inherited: ReadonlyMap<string, ConnectionRecord>,
  gonePlacements: ReadonlySet<string>,
  delta: SiteDelta,
): ConnectionEdit {
  const cut = new Set(scenario.removeConnections ?? [])
  const gone = new Set<string>()
  const own = scenario.add?.connections ?? []
  const ownIds = new Set(own.map((c) => c.id))
  for (const id of delta.removeConnections ?? []) {
    if (ownIds.has(id)) gone.add(id)
    else if (inherited.has(id) && !cut.has(id)) {
      cut.add(id)
      gone.add(id)
    }
  }
  const touches = (c: ConnectionRecord): boolean => gonePlacements.has(c.from) || gonePlacements.has(c.to)
  for (const c of [...own, ...inherited.values()]) if (touches(c)) gone.add(c.id)
  const change: Record<string, Record<string, unknown>> = { ...scenario.changeConnections }
  for (const id of gone) delete change[id]
  const inPlace = new Map<string, Record<string, unknown>>()
  for (const [id, fields] of Object.entries(delta.changeConnections ?? {})) {
    if (gone.has(id) || Object.keys(fields).length === 0) continue
    if (ownIds.has(id)) inPlace.set(id, fields)
    else if (inherited.has(id) && !cut.has(id)) {
      const differing = againstBasis({ ...change[id], ...fields }, inherited.get(id)!)
      if (Object.keys(differing).length > 0) change[id] = differing
      else delete change[id]
    }
  }
  const keptOwn = own
    .filter((c) => !gone.has(c.id))
    .map((c) => (inPlace.has(c.id) ? withFields(c, inPlace.get(c.id)!) : c))
  return { own: [...keptOwn, ...(delta.addConnections ?? [])], cut: [...cut], change, gone }
}

/** Fields as a file can hold them: what is taken away is null, and is not mentioned where the basis has none. */
const againstBasis = (fields: Record<string, unknown>, basis: ConnectionRecord): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      if (value !== null && value !== undefined) return [[name, value]]
      return basis[name as keyof ConnectionRecord] === undefined ? [] : [[name, null]]
    }),
  )

/** The scenario with its lists replaced; lists the author left out stay out while they have nothing to say. */
function assemble(scenario: ScenarioRecord, p: PlacementEdit, c: ConnectionEdit): ScenarioRecord {
  const next: ScenarioRecord = { ...scenario }
  if (!sameList(p.remove, scenario.remove)) next.remove = [...p.remove]
  if (!sameList(c.cut, scenario.removeConnections)) next.removeConnections = [...c.cut]
  const samePlacements = sameList(p.own, scenario.add?.placements)
  const sameConnections = sameList(c.own, scenario.add?.connections)
  if (!samePlacements || !sameConnections)
    next.add = {
      ...scenario.add,
      ...(samePlacements ? {} : { placements: [...p.own] }),
      ...(sameConnections ? {} : { connections: [...c.own] }),
    }
  if (!sameRecord(p.change, scenario.change)) next.change = { ...p.change }
  if (!sameRecord(c.change, scenario.changeConnections)) next.changeConnections = { ...c.change }
  const touched = (Object.keys(next) as (keyof ScenarioRecord)[]).some((key) => next[key] !== scenario[key])
  return touched ? next : scenario
}

const sameList = <T>(a: readonly T[], b: readonly T[] | undefined): boolean =>
  a.length === (b?.length ?? 0) && a.every((x, i) => x === b?.[i])

function sameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>> | undefined): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b ?? {}).length && keys.every((k) => a[k] === b?.[k])
}

const withoutKeys = (record: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([k]) => !keys.includes(k)))

/** What stands in the scenario's basis, before the scenario itself has its say. */
function inheritedIds(
  document: SiteDocument,
  scenario: ScenarioRecord,
): { placements: ReadonlySet<string>; connections: ReadonlyMap<string, ConnectionRecord> } {
  const byId = new Map((document.scenarios ?? []).map((s) => [s.id, s]))
  const chain: ScenarioRecord[] = []
  for (let s = byId.get(scenario.basis ?? ''); s && !chain.includes(s); s = byId.get(s.basis ?? '')) chain.unshift(s)
  const placements = new Set((document.placements ?? []).map((p) => p.id))
  const connections = new Map((document.connections ?? []).map((c) => [c.id, c]))
  for (const step of chain) {
    for (const id of step.remove ?? []) placements.delete(id)
    const gone = new Set(step.remove)
    for (const c of connections.values()) if (gone.has(c.from) || gone.has(c.to)) connections.delete(c.id)
    for (const id of step.removeConnections ?? []) connections.delete(id)
    for (const [id, fields] of Object.entries(step.changeConnections ?? {})) {
      const run = connections.get(id)
      if (run) connections.set(id, withFields(run, fields))
    }
    for (const p of step.add?.placements ?? []) placements.add(p.id)
    for (const c of step.add?.connections ?? []) connections.set(c.id, c)
  }
  return { placements, connections }
}

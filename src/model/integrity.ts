import { crossingEdges } from '../geometry/polygon'
import { type Connection, connectionSchema } from './connection'
import type { SiteDocument } from './document'
import { type ItemLookup, scenarioChain } from './effective-site'
import { placementSchema } from './placement'
import { findPrimaryCycle } from './primary-cycle'
import { DocumentError, type DocumentErrorCode } from './reading/document-error'
import { phrase, type Wording } from './reading/phrase'
import { schemaProblem } from './reading/schema-problem'
import { changedConnection } from './resolve/apply-scenarios'
import { withFields } from './resolve/with-fields'
import { scenarioSchema } from './scenario'

/**
 * What no document may break, beyond the shape of its records: unique ids, known items, halls and ends, simple
 * outlines, no primary cycle, scenarios that apply.
 * @throws DocumentError at the first thing found
 */
export function checkIntegrity(document: SiteDocument, items: ItemLookup): void {
  checkUniqueIds(document)
  checkOutlines(document)
  checkAreas(document)
  checkAssemblies(document, items)
  const halls = new Set((document.buildings ?? []).flatMap((b) => (b.halls ?? []).map((h) => h.id)))
  checkPlacements(document.placements ?? [], 'placements', halls, items)
  const standing = new Set((document.placements ?? []).map((p) => p.id))
  checkEnds(document.connections ?? [], 'connections', standing)
  checkCycles((document.connections ?? []) as Connection[], 'connections')
  checkScenarios(document, halls, items)
}

const fail = (code: DocumentErrorCode, place: string, problem: Wording, mend: Wording): never => {
  throw new DocumentError(code, place, problem, mend)
}

function checkUniqueIds(document: SiteDocument): void {
  const lists: [string, readonly { id: string }[]][] = [
    ['buildings', document.buildings ?? []],
    ['halls', (document.buildings ?? []).flatMap((b) => b.halls ?? [])],
    ['items', document.items ?? []],
    ['assemblies', document.assemblies ?? []],
    ['placements', document.placements ?? []],
    ['connections', document.connections ?? []],
    ['scenarios', document.scenarios ?? []],
    ['areas', document.areas ?? []],
    ['underlays', document.underlays ?? []],
    ['collections', document.collections ?? []],
    ['views', document.views ?? []],
    ['schedule.activities', document.schedule?.activities ?? []],
  ]
  for (const [name, list] of lists) checkUnique(name, list)
}

function checkUnique(name: string, list: readonly { id: string }[], taken: ReadonlySet<string> = new Set()): void {
  const seen = new Map<string, number>()
  list.forEach(({ id }, i) => {
    if (seen.has(id) || taken.has(id))
      fail(
        'duplicate-id',
        `${name}[${i}] (${id})`,
        phrase`the id "${id}" is used twice in ${name}`,
        'give one of the two another id',
      )
    seen.set(id, i)
  })
}

function checkOutlines(document: SiteDocument): void {
  document.buildings?.forEach((b, i) => {
    checkOutline(b.outline, `buildings[${i}] (${b.id}).outline`)
    b.halls?.forEach((h, j) => {
      checkOutline(h.outline, `buildings[${i}] (${b.id}).halls[${j}] (${h.id}).outline`)
    })
  })
}

function checkAreas(document: SiteDocument): void {
  document.areas?.forEach((a, i) => {
    checkOutline(a.outline, `areas[${i}] (${a.id}).outline`)
  })
}

function checkOutline(outline: readonly [number, number][], place: string): void {
  const crossing = crossingEdges(outline)
  if (crossing)
    fail(
      'crossed-outline',
      place,
      phrase`the outline crosses itself (edge ${crossing[0] + 1} and edge ${crossing[1] + 1})`,
      'list the corners in order around the outline',
    )
}

function checkAssemblies(document: SiteDocument, items: ItemLookup): void {
  document.assemblies?.forEach((a, i) => {
    const place = `assemblies[${i}] (${a.id})`
    checkUnique(`${place}.members`, a.members)
    const members = new Set(a.members.map((m) => m.id))
    a.members.forEach((m, j) => {
      if (!items.get(m.item)) unknownItem(`${place}.members[${j}] (${m.id}).item`, m.item)
    })
    checkEnds(
      (a.connections ?? []).map((c, j) => ({ ...c, id: c.id ?? String(j) })),
      `${place}.connections`,
      members,
    )
    a.ports?.forEach((port, j) => {
      for (const id of port.to) {
        if (!members.has(id))
          fail(
            'unknown-end',
            `${place}.ports[${j}] (${port.id}).to`,
            phrase`there is no member "${id}"`,
            'name a member of the assembly',
          )
      }
    })
  })
}

const unknownItem = (place: string, id: string): never =>
  fail(
    'unknown-item',
    place,
    phrase`the catalogue has no item "${id}"`,
    'correct the id or bring the item along under "items"',
  )

function checkPlacements(
  placements: readonly { id: string; item: string; hall?: string | null | undefined }[],
  name: string,
  halls: ReadonlySet<string>,
  items: ItemLookup,
): void {
  placements.forEach((p, i) => {
    if (!items.get(p.item)) unknownItem(`${name}[${i}] (${p.id}).item`, p.item)
    checkHall(p.hall, `${name}[${i}] (${p.id}).hall`, halls)
  })
}

function checkHall(hall: string | null | undefined, place: string, halls: ReadonlySet<string>): void {
  if (typeof hall === 'string' && !halls.has(hall))
    fail('unknown-hall', place, phrase`no building has a hall "${hall}"`, 'name an existing hall, or null for outdoors')
}

function checkEnds(
  connections: readonly { id: string; from: string; to: string }[],
  name: string,
  standing: ReadonlySet<string>,
): void {
  connections.forEach((c, i) => {
    for (const end of ['from', 'to'] as const) {
      if (!standing.has(c[end]))
        fail(
          'unknown-end',
          `${name}[${i}] (${c.id}).${end}`,
          phrase`there is no placement "${c[end]}"`,
          'correct the id or remove the connection',
        )
    }
  })
}

const kinds = { power: phrase`power`, coolant: phrase`coolant`, network: phrase`network` } as const

function checkCycles(connections: readonly Connection[], place: string): void {
  for (const kind of ['power', 'coolant', 'network'] as const) {
    const members = findPrimaryCycle(connections.filter((c) => c.kind === kind && !c.standby))
    if (members)
      fail(
        'primary-cycle',
        place,
        phrase`the primary ${kinds[kind]} connections form a cycle: ${[...members, members[0]].join(' → ')}`,
        'turn one of them round, remove it, or mark it "standby"',
      )
  }
}

/** Applies every scenario as `resolveSite` does, and checks what stands afterwards. */
function checkScenarios(document: SiteDocument, halls: ReadonlySet<string>, items: ItemLookup): void {
  const list = (document.scenarios ?? []).map((s) => scenarioSchema.parse(s))
  const byId = new Map(list.map((s) => [s.id, s]))
  list.forEach((scenario, i) => {
    const place = `scenarios[${i}] (${scenario.id})`
    if (scenario.basis !== null && !byId.has(scenario.basis))
      fail(
        'unknown-scenario',
        `${place}.basis`,
        phrase`there is no scenario "${scenario.basis}"`,
        'name an existing scenario, or null for the baseline',
      )
    let standing = new Map<string, unknown>((document.placements ?? []).map((p) => [p.id, p]))
    let connections = (document.connections ?? []) as Connection[]
    for (const step of scenarioChain(byId, scenario.id)) {
      const own = step === scenario
      for (const id of step.remove) {
        if (own && !standing.has(id))
          fail(
            'unknown-reference',
            `${place}.remove`,
            phrase`there is no placement "${id}" to remove`,
            'correct the id',
          )
      }
      const gone = new Set(step.remove)
      const cut = new Set(step.removeConnections)
      standing = new Map([...standing].filter(([id]) => !gone.has(id)))
      connections = connections.filter((c) => !gone.has(c.from) && !gone.has(c.to) && !cut.has(c.id))
      if (own) checkRewiring(step.changeConnections ?? {}, place, connections)
      connections = connections.map((c) => changedConnection(c, step.changeConnections))
      if (own) {
        checkUnique(`${place}.add.placements`, step.add.placements, new Set(standing.keys()))
        checkUnique(`${place}.add.connections`, step.add.connections, new Set(connections.map((c) => c.id)))
        checkPlacements(step.add.placements, `${place}.add.placements`, halls, items)
      }
      for (const p of step.add.placements) standing.set(p.id, p)
      if (own) {
        checkEnds(step.add.connections, `${place}.add.connections`, new Set(standing.keys()))
        checkChanges(step.change, place, standing, halls, items)
      }
      connections = [...connections, ...step.add.connections]
    }
    checkCycles(connections, place)
  })
}

function checkChanges(
  change: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  place: string,
  standing: ReadonlyMap<string, unknown>,
  halls: ReadonlySet<string>,
  items: ItemLookup,
): void {
  for (const [id, fields] of Object.entries(change)) {
    const base = standing.get(id)
    if (!base)
      fail('unknown-reference', `${place}.change`, phrase`there is no placement "${id}" to change`, 'correct the id')
    if (Object.hasOwn(fields, 'id') && fields.id !== id)
      fail(
        'invalid-value',
        `${place}.change.${id}.id`,
        'a placement keeps its id',
        'remove the placement and add one with the other id',
      )
    const changed = { ...(base as object), ...fields }
    const parsed = placementSchema.safeParse(changed)
    if (!parsed.success) throw schemaProblem(parsed.error.issues, changed, `${place}.change.${id}`)
    checkPlacements([parsed.data], `${place}.change.${id}`, halls, items)
  }
}

function checkRewiring(
  change: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  place: string,
  connections: readonly Connection[],
): void {
  const byId = new Map(connections.map((c) => [c.id, c]))
  for (const [id, fields] of Object.entries(change)) {
    const base = byId.get(id)
    if (!base)
      fail(
        'unknown-reference',
        `${place}.changeConnections`,
        phrase`there is no connection "${id}" to change`,
        'correct the id',
      )
    const changed = withFields(base!, fields)
    const parsed = connectionSchema.safeParse(changed)
    if (!parsed.success) throw schemaProblem(parsed.error.issues, changed, `${place}.changeConnections.${id}`)
  }
}

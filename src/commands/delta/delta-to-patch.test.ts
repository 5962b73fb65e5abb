import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../model/connection'
import type { SiteDocument } from '../../model/document'
import { type EffectiveSite, resolveSite } from '../../model/effective-site'
import { type Item, itemSchema } from '../../model/item'
import { applyPatch, invertPatch } from '../../model/patch'
import type { Placement } from '../../model/placement'
import { validateDocument } from '../../model/reading/read-document'
import { applyDelta } from './apply-delta'
import { deltaToPatch } from './delta-to-patch'
import type { SiteDelta } from './site-delta'

const items = new Map<string, Item>(
  [
    { id: 'rack', category: 'asic-rack', name: 'Rack', load: { design_kW: 70 }, power: { role: 'load' } },
    { id: 'pod', category: 'gpu-rack', name: 'Pod rack', load: { design_kW: 120 }, power: { role: 'load' } },
  ].map((i) => [i.id, itemSchema.parse(i)]),
)

const start: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Site' },
  placements: ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({ id, item: 'rack', at: [i, 0] })),
  connections: [
    { id: 'ab', kind: 'power', from: 'a', to: 'b' },
    { id: 'bc', kind: 'power', from: 'b', to: 'c' },
    { id: 'cd', kind: 'power', from: 'c', to: 'd' },
  ],
  scenarios: [{ id: 's1' }, { id: 's2', basis: 's1' }, { id: 's3', basis: null, remove: ['e'] }],
}
const scenarios = [null, 's1', 's2', 's3'] as const

interface Step {
  scenario: (typeof scenarios)[number]
  remove: number[]
  change: number[]
  add: number
  link: [number, number][]
  cut: number[]
  rewire: [number, number | undefined][]
}
const picks = (maxLength: number) => fc.array(fc.nat({ max: 30 }), { maxLength })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    scenario: fc.constantFrom(...scenarios),
    remove: picks(2),
    change: picks(3),
    add: fc.nat({ max: 2 }),
    link: fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 2 }),
    cut: picks(2),
    rewire: fc.array(fc.tuple(fc.nat({ max: 30 }), fc.option(fc.nat({ max: 9 }), { nil: undefined })), {
      maxLength: 2,
    }),
  }),
  { maxLength: 8 },
)

/** A delta about things the site has; ids of additions are unique to the step. */
function deltaFor(site: EffectiveSite, step: Step, serial: number): SiteDelta {
  const pick = (n: number): string | undefined => site.placements[n % Math.max(1, site.placements.length)]?.id
  const some = (numbers: number[]): string[] => numbers.map(pick).filter((id) => id !== undefined)
  const remove = some(step.remove)
  const addPlacements: Placement[] = Array.from({ length: step.add }, (_, i) => ({
    id: `n${serial}-${i}`,
    item: 'pod',
    hall: null,
    at: [serial, i],
    rotation_deg: 0,
  }))
  const ends = [
    ...site.placements.map((p) => p.id).filter((id) => !remove.includes(id)),
    ...addPlacements.map((p) => p.id),
  ]
  const addConnections: Connection[] = ends.length
    ? step.link.map(([f, t], i) => ({
        id: `k${serial}-${i}`,
        kind: 'power',
        from: ends[f % ends.length]!,
        to: ends[t % ends.length]!,
      }))
    : []
  const cut = step.cut.map((n) => site.connections[n % Math.max(1, site.connections.length)]?.id)
  return {
    addPlacements,
    removePlacements: remove,
    changePlacements: Object.fromEntries(
      some(step.change)
        .filter((id) => !remove.includes(id))
        .map((id) => [id, { at: [serial, 99], label: `moved ${serial}` }]),
    ),
    addConnections,
    removeConnections: cut.filter((id) => id !== undefined),
    changeConnections: Object.fromEntries(
      step.rewire.flatMap(([n, length_m]) => {
        const run = site.connections[n % Math.max(1, site.connections.length)]
        return run ? [[run.id, { length_m }]] : []
      }),
    ),
  }
}

/** Every id that a scenario names must stand in its basis or be its own. */
function danglingReferences(document: SiteDocument): string[] {
  return (document.scenarios ?? []).flatMap((s) => {
    const basis = resolveSite(document, items, s.basis ?? null)
    const inherited = new Set(basis.placements.map((p) => p.id))
    const lines = new Set(basis.connections.map((c) => c.id))
    const own = new Set((s.add?.placements ?? []).map((p) => p.id))
    const known = (id: string): boolean => inherited.has(id) || own.has(id)
    return [
      ...(s.remove ?? []).filter((id) => !inherited.has(id)),
      ...(s.removeConnections ?? []).filter((id) => !lines.has(id)),
      ...Object.keys(s.change ?? {}).filter((id) => !known(id)),
      ...(s.add?.connections ?? []).filter((c) => !known(c.from) || !known(c.to)).map((c) => c.id),
    ].map((id) => `${s.id}: ${id}`)
  })
}

/** Of removed placements only the ids: `applyDelta` shows them as last seen, `resolveSite` as the basis has them. */
const comparable = (site: EffectiveSite): object => ({ ...site, removed: site.removed.map((p) => p.id) })

describe('deltaToPatch', () => {
  it('D1: the patched document resolves to the site with the delta applied, whatever scenario is open', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let document = start
        for (const [serial, step] of walk.entries()) {
          const site = resolveSite(document, items, step.scenario)
          const delta = deltaFor(site, step, serial)
          document = applyPatch(document, deltaToPatch(document, step.scenario, delta))
          expect(comparable(resolveSite(document, items, step.scenario))).toEqual(
            comparable(applyDelta(site, delta, items)),
          )
        }
      }),
    )
  })

  it('D1: as well once it has been written to a file and read again', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let document = start
        for (const [serial, step] of walk.entries()) {
          const delta = deltaFor(resolveSite(document, items, step.scenario), step, serial)
          document = applyPatch(document, deltaToPatch(document, step.scenario, delta))
        }
        const read = JSON.parse(JSON.stringify(document)) as SiteDocument
        for (const scenario of scenarios)
          expect(resolveSite(read, items, scenario)).toEqual(resolveSite(document, items, scenario))
      }),
      { numRuns: 50 },
    )
  })

  it('takes a field of a connection away in a scenario, and says nothing where its basis has none', () => {
    const [ab, ...others] = start.connections!
    const site: SiteDocument = { ...start, connections: [{ ...ab!, length_m: 12 }, ...others] }
    const edit = (document: SiteDocument, scenario: string | null, length_m: number | undefined) =>
      applyPatch(document, deltaToPatch(document, scenario, { changeConnections: { ab: { length_m } } }))
    const lengthIn = (document: SiteDocument, scenario: string | null) =>
      resolveSite(document, items, scenario).connections.find((c) => c.id === 'ab')?.length_m
    const cleared = edit(site, 's1', undefined)
    expect(cleared.scenarios![0]!.changeConnections).toEqual({ ab: { length_m: null } })
    expect(validateDocument(cleared, items)).toEqual(cleared)
    expect([null, 's1', 's2', 's3'].map((s) => lengthIn(cleared, s))).toEqual([12, undefined, undefined, 12])
    const stated = edit(cleared, 's2', 5)
    expect([null, 's1', 's2'].map((s) => lengthIn(stated, s))).toEqual([12, undefined, 5])
    expect(edit(stated, 's2', undefined).scenarios![1]!.changeConnections).toEqual({})
    expect(edit(cleared, null, undefined).connections![0]).toEqual(ab)
  })

  it('D2: no edit leaves a scenario naming what is gone', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let document = start
        for (const [serial, step] of walk.entries()) {
          const delta = deltaFor(resolveSite(document, items, step.scenario), step, serial)
          document = applyPatch(document, deltaToPatch(document, step.scenario, delta))
          expect(danglingReferences(document)).toEqual([])
        }
      }),
    )
  })

  it('D3: undoing every edit in turn gives back the document it began with', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let document = start
        const patches = walk.map((step, serial) => {
          const delta = deltaFor(resolveSite(document, items, step.scenario), step, serial)
          const patch = deltaToPatch(document, step.scenario, delta)
          document = applyPatch(document, patch)
          return patch
        })
        for (const patch of patches.reverse()) document = applyPatch(document, invertPatch(patch))
        expect(document).toStrictEqual(start)
      }),
    )
  })

  it('removing a baseline placement takes its connections and every mention in scenarios', () => {
    const document: SiteDocument = {
      ...start,
      scenarios: [
        {
          id: 's1',
          remove: ['b', 'c'],
          change: { d: { label: 'D' } },
          removeConnections: ['cd'],
          add: { placements: [], connections: [{ id: 'x', kind: 'power', from: 'a', to: 'd' }] },
        },
      ],
    }
    const after = applyPatch(document, deltaToPatch(document, null, { removePlacements: ['c', 'd'] }))
    expect(after.connections?.map((c) => c.id)).toEqual(['ab'])
    expect(after.scenarios?.[0]).toEqual({
      id: 's1',
      remove: ['b'],
      change: {},
      removeConnections: [],
      add: { placements: [], connections: [] },
    })
  })

  it('inside a scenario an inherited change goes to `change`, an own one into the record', () => {
    const added = applyPatch(
      start,
      deltaToPatch(start, 's1', { addPlacements: [{ id: 'p', item: 'pod', hall: null, at: [0, 0], rotation_deg: 0 }] }),
    )
    const patch = deltaToPatch(added, 's1', { changePlacements: { a: { label: 'A' }, p: { label: 'P' } } })
    const scenario = applyPatch(added, patch).scenarios?.[0]
    expect(scenario?.change).toEqual({ a: { label: 'A' } })
    expect(scenario?.add?.placements?.[0]?.label).toBe('P')
    expect(scenario?.remove).toBeUndefined()
  })

  it('a removed inherited connection is listed under removeConnections, an own one just goes', () => {
    const added = applyPatch(
      start,
      deltaToPatch(start, 's1', { addConnections: [{ id: 'x', kind: 'power', from: 'a', to: 'd' }] }),
    )
    const scenario = applyPatch(added, deltaToPatch(added, 's1', { removeConnections: ['x', 'ab'] })).scenarios?.[0]
    expect(scenario?.removeConnections).toEqual(['ab'])
    expect(scenario?.add?.connections).toEqual([])
  })

  it('refuses a scenario that the document has not', () => {
    expect(() => deltaToPatch(start, 'gone', { removePlacements: ['a'] })).toThrow('no such scenario')
  })
})

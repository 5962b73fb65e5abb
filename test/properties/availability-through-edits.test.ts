import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAvailabilityEngine } from '../../src/engine/availability/availability-engine'
import { availabilityOf } from '../../src/engine/availability/availability-of'
import type { AvailabilityReport, CutSet } from '../../src/engine/availability/availability-report'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomPlant } from './random-plant'

type Edit = (document: SiteDocument, pick: number) => SiteDocument

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

/** What people do between two looks: another load, a connection less or more, a rack or a component gone, a move. */
const edits: Readonly<Record<string, Edit>> = {
  load: (document, pick) => ({
    ...document,
    items: (document.items ?? []).map((item) =>
      item.id === (pick % 2 ? 'gpu' : 'asic') ? { ...item, load: { ...item.load, design_kW: 50 + pick } } : item,
    ),
  }),
  disconnect: (document, pick) => {
    const gone = at(document.connections ?? [], pick)
    return { ...document, connections: (document.connections ?? []).filter((c) => c !== gone) }
  },
  connect: (document, pick) => {
    const ids = (document.placements ?? []).filter(({ item }) => item === 'board').map(({ id }) => id)
    const racks = (document.placements ?? []).filter(({ item }) => item === 'gpu').map(({ id }) => id)
    const [from, to] = [at(ids, pick), at(racks, pick >> 3)]
    if (!from || !to) return document
    const connection = { id: `new${pick}`, kind: 'power' as const, from, to }
    return { ...document, connections: [...(document.connections ?? []), connection] }
  },
  remove: (document, pick) => {
    const gone = at(document.placements ?? [], pick)?.id
    return {
      ...document,
      placements: (document.placements ?? []).filter(({ id }) => id !== gone),
      connections: (document.connections ?? []).filter(({ from, to }) => from !== gone && to !== gone),
    }
  },
  move: (document, pick) => ({
    ...document,
    placements: (document.placements ?? []).map((p, i) =>
      i === pick % (document.placements?.length ?? 1) ? { ...p, at: [pick, 7] } : p,
    ),
  }),
}

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(200)), { minLength: 1, maxLength: 6 })

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b)
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(b)))
}
const nameOf = ({ members, loads }: CutSet) => `${[...members].sort().join()}: ${[...loads].sort().join()}`

function expectEqual(kept: AvailabilityReport, fresh: AvailabilityReport): void {
  near(kept.site.availability, fresh.site.availability)
  expect(kept.loads.map(({ ids, design_kW }) => [ids, design_kW])).toEqual(
    fresh.loads.map(({ ids, design_kW }) => [ids, design_kW]),
  )
  kept.loads.forEach((load, i) => {
    near(load.availability, fresh.loads[i]!.availability)
    near(load.failures_perYear, fresh.loads[i]!.failures_perYear)
  })
  const importance = new Map(fresh.components.map((c) => [c.id, c.birnbaum]))
  for (const { id, birnbaum } of kept.components) near(birnbaum, importance.get(id) ?? null)
  expect(kept.cutSets.map(nameOf).sort()).toEqual(fresh.cutSets.map(nameOf).sort())
}

it('is the same through edits as from scratch', () => {
  fc.assert(
    fc.property(randomPlant, steps, fc.constantFrom(0, 0.1), (first, changes, beta) => {
      const engine = createAvailabilityEngine()
      const options = { beta, cutSets: Number.POSITIVE_INFINITY }
      let document = first
      let items = new Map((document.items ?? []).map((i) => [i.id, i as Item]))
      engine.solve(resolveSite(document, items), options)
      for (const [name, pick] of changes) {
        document = edits[name]!(document, pick)
        if (name === 'load') items = new Map((document.items ?? []).map((i) => [i.id, i as Item]))
        const site = resolveSite(document, items)
        expectEqual(engine.solve(site, options), availabilityOf(site, options))
      }
    }),
    { numRuns: 120 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SiteDocument } from './document'
import { applyPatch, invertPatch, isEmptyPatch, type ListChange, type Patch } from './patch'

type Fate = 'keep' | 'remove' | 'replace'

/** A document and a patch that fits it: any mix of removals, replacements and additions anywhere in one list. */
const fitting = fc
  .record({
    fates: fc.array(fc.constantFrom<Fate>('keep', 'remove', 'replace'), { maxLength: 12 }),
    places: fc.array(fc.nat({ max: 15 }), { maxLength: 6 }),
    listed: fc.boolean(),
    name: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  })
  .map(({ fates, places, listed, name }) => {
    const list = fates.map((_, i) => ({ id: `r${i}`, item: 'rack', at: [i, 0] as [number, number] }))
    const document: SiteDocument = {
      format: 'guscio-site',
      version: 1,
      site: { name: 'Before' },
      ...(listed || list.length > 0 ? { placements: list } : {}),
    }
    const changes: ListChange[] = []
    for (const [index, fate] of fates.entries()) {
      const before = list[index]!
      if (fate === 'remove') changes.push({ kind: 'placements', id: before.id, index, before })
      if (fate === 'replace')
        changes.push({ kind: 'placements', id: before.id, index, before, after: { ...before, label: 'changed' } })
    }
    const kept = fates.filter((f) => f !== 'remove').length
    const indexes = [...new Set(places)].sort((a, b) => a - b).filter((place, i) => place <= kept + i)
    for (const [i, index] of indexes.entries())
      changes.push({
        kind: 'placements',
        id: `n${i}`,
        index,
        after: { id: `n${i}`, item: 'rack', at: [0, i] },
        ...(document.placements ? {} : { absent: 'before' as const }),
      })
    const patch: Patch = name
      ? [...changes, { kind: 'site', before: document.site, after: { ...document.site, name } }]
      : changes
    return { document, patch, indexes }
  })

describe('patch', () => {
  it('P1: applying a patch and then its inverse gives back an equal document', () => {
    fc.assert(
      fc.property(fitting, ({ document, patch }) => {
        expect(applyPatch(applyPatch(document, patch), invertPatch(patch))).toStrictEqual(document)
      }),
    )
  })

  it('P2: inverting twice gives a patch with the same effect', () => {
    fc.assert(
      fc.property(fitting, ({ document, patch }) => {
        expect(applyPatch(document, invertPatch(invertPatch(patch)))).toStrictEqual(applyPatch(document, patch))
      }),
    )
  })

  it('P3: additions stand at their index of the list after the patch', () => {
    fc.assert(
      fc.property(fitting, ({ document, patch, indexes }) => {
        const after = applyPatch(document, patch).placements ?? []
        for (const [i, index] of indexes.entries()) expect(after[index]?.id).toBe(`n${i}`)
      }),
    )
  })

  it('P4: the document and the records that a patch does not name keep their identity', () => {
    fc.assert(
      fc.property(fitting, ({ document, patch }) => {
        const frozen = structuredClone(document)
        const after = applyPatch(document, patch)
        expect(document).toStrictEqual(frozen)
        const named = new Set(patch.map((c) => ('id' in c ? c.id : c.kind)))
        const kept = (document.placements ?? []).filter((p) => !named.has(p.id))
        for (const record of kept) expect(after.placements).toContain(record)
      }),
    )
  })

  it('an empty patch changes nothing', () => {
    const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' } }
    expect(isEmptyPatch([])).toBe(true)
    expect(applyPatch(document, [])).toStrictEqual(document)
  })

  it('a value part that was absent is absent again after undo', () => {
    const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' } }
    const patch: Patch = [{ kind: 'schedule', after: { start: '2027-01-04' } }]
    expect(applyPatch(applyPatch(document, patch), invertPatch(patch))).toStrictEqual(document)
  })

  it('refuses a patch that does not fit', () => {
    const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' } }
    const record = { id: 'ghost', item: 'rack', at: [0, 0] }
    expect(() => applyPatch(document, [{ kind: 'placements', id: 'ghost', index: 0, before: record }])).toThrow(
      'patch does not fit: placements[0] is not "ghost"',
    )
  })
})

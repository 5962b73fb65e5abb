import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCheckReceiver } from '../../renderer/engine-worker/transfer/check-receiver'
import { createCheckSender } from '../../renderer/engine-worker/transfer/check-sender'
import { type Catalog, catalogFor } from '../../src/catalog/catalog'
import { checkSite, createCheckEngine } from '../../src/engine/check-site'
import { resolveSite } from '../../src/model/effective-site'
import { oracleSolve } from './oracle'
import { applyRandomEdit, type EditedDocument, randomEdit } from './random-edit'
import { randomSite } from './random-site'

const resolve = ({ document, scenario }: EditedDocument) => {
  const known = new Set((document.scenarios ?? []).map((s) => s.id))
  const { items } = catalogFor(shipped, document)
  return resolveSite(document, items, scenario !== null && known.has(scenario) ? scenario : null)
}

const shipped: Catalog = { version: '', items: new Map(), assemblies: new Map() }

describe('an edit checked by what it reaches', () => {
  it('says the same as a check from scratch, and as the page read aloud, after every edit of a series', () => {
    const rules = new Set<string>()
    let outages = 0
    fc.assert(
      fc.property(randomSite, fc.array(randomEdit, { minLength: 1, maxLength: 24, size: 'max' }), (document, edits) => {
        const engine = createCheckEngine()
        const [sender, receiver] = [createCheckSender(), createCheckReceiver()]
        let state: EditedDocument = { document, scenario: null }
        engine.check(resolve(state))
        for (const edit of edits) {
          state = applyRandomEdit(state, edit)
          const site = resolve(state)
          const delta = engine.check(site)
          const scratch = checkSite(site)
          expect(delta, JSON.stringify(edit)).toEqual(scratch)
          // On its way to the screen, as what changed since the check sent before.
          const sent = structuredClone(sender.pack(delta, engine.takeChanges()))
          expect(receiver.unpack(sent), JSON.stringify(edit)).toEqual(scratch)
          for (const f of delta.findings) rules.add(f.rule)
        }
        const site = resolve(state)
        // Resolved edit by edit, taking over what each left alone, and from records that nobody has seen before.
        expect(site).toEqual(resolve(structuredClone({ document: state.document, scenario: state.scenario })))
        const found = new Map(engine.check(site).contingencies.map((c) => [c.out.join(), c]))
        for (const p of site.placements) {
          const d = p.definition
          if (!['source', 'conduit'].includes(d.power?.role ?? '') && !d.liquidCooling && !d.airCooling) continue
          const judged = oracleSolve(site, new Set([p.id]))
          if (judged.loop) continue
          outages++
          expect(found.get(p.id)?.unserved ?? [], `out ${p.id}`).toEqual(judged.unserved)
          expect(found.get(p.id)?.overloads.map((o) => o.id) ?? [], `out ${p.id}`).toEqual(
            judged.overloads.map((o) => o.id),
          )
        }
      }),
      { numRuns: 100 },
    )
    // The sites must break many rules, or the agreement means nothing.
    expect(rules.size).toBeGreaterThan(15)
    expect(outages).toBeGreaterThan(500)
  })
})

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { catalogFor } from '../../src/catalog/catalog'
import { shippedCatalog } from '../../src/catalog/testing/shipped-catalog'
import { createCheckEngine } from '../../src/engine/check-site'
import type { SiteDocument } from '../../src/model/document'
import { resolveSite } from '../../src/model/effective-site'
import { referenceSite } from '../bench/engine/reference-site'

const nextTask = () => new Promise((done) => setImmediate(done))

/** The document without one of its placements and what is joined to it: each edit harms other loads than the last. */
function without(document: SiteDocument, id: string): SiteDocument {
  return {
    ...document,
    placements: document.placements!.filter((p) => p.id !== id),
    connections: document.connections!.filter((c) => c.from !== id && c.to !== id),
  }
}

it('lets go of the sites that edits left behind, through a row of them and their undoing', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const shipped = shippedCatalog()
  const document = referenceSite(20)
  const engine = createCheckEngine()
  const left: WeakRef<object>[] = []
  const check = async (edited: SiteDocument) => {
    const site = resolveSite(edited, catalogFor(shipped, edited).items)
    left.push(new WeakRef(site.placements))
    engine.check(site)
    // What a weak reference was made to or read from lives until the task ends; an edit is a task of its own.
    await nextTask()
  }
  const feeders = [...new Set(document.connections!.map((c) => c.from))].slice(-20)
  for (const id of feeders) {
    await check(without(document, id))
    await check(document)
  }
  await nextTask()
  collect()
  // The site that stands, and the one before it, which the engine compares with.
  expect(left.filter((site) => site.deref()).length).toBeLessThanOrEqual(3)
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../src/engine/check-site'
import { resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'
import { readDocument } from '../../../src/model/reading/read-document'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((f) => f.endsWith('.guscio.json'))
  .map((f) => f.slice(0, -'.guscio.json'.length))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

interface Expected {
  summary: Record<string, number>
  power: Record<string, Record<string, number | boolean>>
  liquid: Record<string, Record<string, number | boolean>>
  air: Record<string, Record<string, number | boolean>>
  unserved: string[]
  contingencies: {
    out: string[]
    unserved: string[]
    overloads: { id: string; network: string; value: number; limit: number }[]
  }[]
}

/** Equal to 1e-6 relative, the tolerance of the interchange page. */
function expectClose(actual: unknown, expected: unknown, place: string): void {
  if (typeof expected !== 'number') {
    expect(actual, place).toEqual(expected)
    return
  }
  expect(Math.abs((actual as number) - expected), `${place}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-6 * Math.max(1, Math.abs(expected)),
  )
}

describe('networks worked out independently', () => {
  it('finds the cases', () => expect(names.length).toBeGreaterThanOrEqual(9))

  it.each(names)('%s', (name) => {
    const document = readDocument(read(`${name}.guscio.json`), new Map())
    const items = new Map((document.items ?? []).map((i) => [i.id, i as Item]))
    const site = resolveSite(document, items)
    const result = checkSite(site)
    const expected = JSON.parse(read(`${name}.expected.json`)) as Expected

    for (const [key, value] of Object.entries(expected.summary))
      expectClose(result.summary[key as keyof typeof result.summary], value, `summary.${key}`)
    for (const network of ['power', 'liquid', 'air'] as const) {
      expect(Object.keys(result[network].nodes).sort(), network).toEqual(Object.keys(expected[network]).sort())
      for (const [id, node] of Object.entries(expected[network]))
        for (const [key, value] of Object.entries(node))
          expectClose(result[network].nodes[id]![key as 'live'], value, `${network}.${id}.${key}`)
    }
    expect(result.contingencies.map((c) => c.out)).toEqual(expected.contingencies.map((c) => c.out))
    expected.contingencies.forEach((c, i) => {
      const actual = result.contingencies[i]!
      expect(actual.unserved, `out ${c.out}`).toEqual(c.unserved)
      expect(actual.overloads.map((o) => [o.network, o.id])).toEqual(c.overloads.map((o) => [o.network, o.id]))
      c.overloads.forEach((o, j) => {
        expectClose(actual.overloads[j]!.value, o.value, `out ${c.out}, ${o.id}`)
        expectClose(actual.overloads[j]!.limit, o.limit, `out ${c.out}, ${o.id} limit`)
      })
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { findObjects } from './object-search'

const placement = (id: string, label: string | undefined, name: string) =>
  ({ id, label, definition: { name } }) as EffectivePlacement
const asItIs = (name: string) => name

describe('findObjects', () => {
  it('finds by label, id and product together, in document order, and no more than asked', () => {
    const site = [
      placement('r1', 'Row A 1', 'GB200 NVL72'),
      placement('r2', 'Row A 2', 'GB200 NVL72'),
      placement('tx', 'Row A transformer', 'Transformer'),
    ]
    const ids = (words: string[], most = 10) => findObjects(site, words, asItIs, most).map((p) => p.id)
    expect(ids(['row', 'gb200'])).toEqual(['r1', 'r2'])
    expect(ids(['tx'])).toEqual(['tx'])
    expect(ids(['row'], 2)).toEqual(['r1', 'r2'])
    expect(ids([])).toEqual([])
  })

  it('looks through the names of another language once the language changes', () => {
    const site = [placement('r1', undefined, 'Transformer')]
    const italian = () => 'Trasformatore'
    expect(findObjects(site, ['trasf'], asItIs, 5)).toEqual([])
    expect(findObjects(site, ['trasf'], italian, 5)).toHaveLength(1)
    expect(findObjects(site, ['trasf'], asItIs, 5)).toEqual([])
  })

  it('finds what a look at every text finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'c', ' '), maxLength: 6 })
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letters, letters)),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (names, words) => {
          const site = names.map(([label, name], i) => placement(String(i), label, name))
          const slow = site.filter((p) =>
            words.every((w) => `${p.label} ${p.id} ${p.definition.name}`.toLowerCase().includes(w)),
          )
          expect(findObjects(site, words, asItIs, 1000)).toEqual(slow)
        },
      ),
    )
  })
})

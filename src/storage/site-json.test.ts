import fc from 'fast-check'
import { expect, it } from 'vitest'
import { someDocument } from '../../test/storage/arbitrary-document'
import { siteJson } from './site-json'

it('parses back to the same document, keys in the same order', () => {
  fc.assert(
    fc.property(someDocument, (document) => {
      const back = JSON.parse(siteJson(document))
      expect(back).toEqual(document)
      expect(Object.keys(back)).toEqual(Object.keys(document))
    }),
  )
})

it('gives each record a line of its own', () => {
  const text = siteJson({
    format: 'guscio-site',
    version: 1,
    site: { name: 'A' },
    placements: [
      { id: 'R1', item: 'x', at: [0, 0] },
      { id: 'R2', item: 'x', at: [1, 0] },
    ],
  })
  expect(text.split('\n').filter((line) => line.includes('"id"'))).toEqual([
    '    {"id":"R1","item":"x","at":[0,0]},',
    '    {"id":"R2","item":"x","at":[1,0]}',
  ])
})

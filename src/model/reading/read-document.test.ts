import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import type { Item } from '../item'
import { DocumentError } from './document-error'
import { readDocument } from './read-document'

const shipped = new Map<string, Item>([
  ['rack', { id: 'rack', category: 'gpu-rack', name: 'Rack' }],
  ['board', { id: 'board', category: 'lv-switchboard', name: 'Board', power: { role: 'conduit', rating_kVA: 100 } }],
])

type Json = Record<string, unknown>
const square = rectangleOutline([0, 0], [10, 10])
const base = (): Json => ({
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  buildings: [{ id: 'B', outline: square, halls: [{ id: 'H', outline: square }] }],
  placements: [
    { id: 'L1', item: 'board', at: [1, 1] },
    { id: 'L2', item: 'board', at: [3, 1] },
    { id: 'R1', item: 'rack', hall: 'H', at: [5, 5] },
  ],
  connections: [
    { id: 'c1', kind: 'power', from: 'L1', to: 'L2' },
    { id: 'c2', kind: 'power', from: 'L2', to: 'R1' },
  ],
})
const item = (change: Json): Json => ({ ...base(), items: [{ id: 'x', category: 'pdu', name: 'X', ...change }] })
const with_ = (change: Json): Json => ({ ...base(), ...change })

function problem(input: unknown): DocumentError {
  try {
    readDocument(typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input), shipped)
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('the document was accepted')
}

describe('readDocument', () => {
  it('returns a sound document exactly as written, unknown fields included', () => {
    const document = { ...base(), ownField: { kept: true } }
    expect(readDocument(JSON.stringify(document), shipped)).toEqual(document)
  })

  it.each<[string, unknown, string, RegExp]>([
    [
      'an unknown item',
      with_({ placements: [{ id: 'R1', item: 'nope', at: [1, 1] }], connections: [] }),
      'unknown-item',
      /placements\[0\] \(R1\)\.item.*"nope"/,
    ],
    [
      'an unknown hall',
      with_({ placements: [{ id: 'R1', item: 'rack', hall: 'H9', at: [1, 1] }], connections: [] }),
      'unknown-hall',
      /\(R1\)\.hall.*"H9"/,
    ],
    [
      'an unknown end',
      with_({ connections: [{ id: 'c', kind: 'power', from: 'L1', to: 'R9' }] }),
      'unknown-end',
      /connections\[0\] \(c\)\.to.*"R9"/,
    ],
    [
      'a duplicate id',
      with_({
        placements: [
          { id: 'R1', item: 'rack', at: [1, 1] },
          { id: 'R1', item: 'rack', at: [2, 1] },
        ],
        connections: [],
      }),
      'duplicate-id',
      /placements\[1\] \(R1\)/,
    ],
    [
      'a primary cycle',
      with_({
        connections: [
          { id: 'c1', kind: 'power', from: 'L1', to: 'L2' },
          { id: 'c2', kind: 'power', from: 'L2', to: 'L1' },
        ],
      }),
      'primary-cycle',
      /L1 → L2 → L1/,
    ],
    [
      'a component that feeds itself',
      with_({ connections: [{ id: 'c1', kind: 'power', from: 'L1', to: 'L1' }] }),
      'primary-cycle',
      /L1 → L1/,
    ],
    [
      'a cycle that a scenario makes',
      with_({ scenarios: [{ id: 's', add: { connections: [{ id: 'c9', kind: 'power', from: 'L2', to: 'L1' }] } }] }),
      'primary-cycle',
      /scenarios\[0\] \(s\)/,
    ],
    [
      'a negative number',
      item({ mass_kg: -3 }),
      'invalid-value',
      /items\[0\] \(x\)\.mass_kg: must be at least 0, not -3/,
    ],
    [
      'a number that is not finite',
      JSON.stringify(item({ mass_kg: 12345 })).replace('12345', '1e999'),
      'invalid-value',
      /mass_kg: .*not finite/,
    ],
    [
      'a number written as a text',
      item({ mass_kg: '12' }),
      'invalid-value',
      /mass_kg: must be a finite number, not the text "12"/,
    ],
    [
      'an efficiency above one',
      item({ power: { role: 'conduit', rating_kW: 1, efficiency: 1.02 } }),
      'invalid-value',
      /efficiency: must be at most 1, not 1.02/,
    ],
    [
      'an efficiency of zero',
      item({ power: { role: 'conduit', rating_kW: 1, efficiency: 0 } }),
      'invalid-value',
      /efficiency: must be more than 0, not 0/,
    ],
    [
      'an efficiency curve without a rating',
      item({ power: { role: 'conduit', efficiency: [[0.5, 0.9]] } }),
      'invalid-value',
      /efficiency: .*needs a rating/,
    ],
    [
      'a power factor above one',
      item({ load: { design_kW: 1, powerFactor: 1.1 } }),
      'invalid-value',
      /powerFactor: must be at most 1/,
    ],
    [
      'a fraction above one',
      item({ heat: { liquidFraction: 1.5 } }),
      'invalid-value',
      /liquidFraction: must be at most 1, not 1.5/,
    ],
    [
      'a rating of null',
      item({ power: { role: 'conduit', rating_kVA: null } }),
      'invalid-value',
      /rating_kVA: must be a finite number, not null/,
    ],
    [
      'an unknown role',
      item({ power: { role: 'battery' } }),
      'invalid-value',
      /role: .*"battery".* write one of "source", "conduit", "load"/,
    ],
    [
      'a crossed outline',
      with_({
        buildings: [
          {
            id: 'B',
            outline: [
              [0, 0],
              [10, 10],
              [10, 0],
              [0, 10],
            ],
            halls: [],
          },
        ],
        placements: [],
        connections: [],
      }),
      'crossed-outline',
      /buildings\[0\] \(B\)\.outline/,
    ],
    [
      'an outline of two corners',
      with_({
        buildings: [
          {
            id: 'B',
            outline: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
        placements: [],
        connections: [],
      }),
      'invalid-value',
      /outline: needs at least 3/,
    ],
    ['an unknown version', with_({ version: 7 }), 'unknown-version', /version.*7/],
    ['another format', { format: 'other' }, 'unknown-format', /"other"/],
    ['a list', [], 'unknown-format', /object/],
    ['a missing site', { format: 'guscio-site', version: 1 }, 'invalid-value', /site: is missing/],
    ['a text that is not JSON', 'hello', 'not-json', /line 1, column 1/],
    ['a truncated file', JSON.stringify(base()).slice(0, 120), 'truncated', /column/],
    ['a text with NaN', '{\n  "format": "guscio-site",\n  "version": NaN\n}', 'not-json', /line 3, column 14/],
    ['nesting without end', `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'invalid-value', /500 deep/],
    [
      'a text of Windows',
      new Uint8Array([...new TextEncoder().encode('{"a":\n"citt'), 0xe0, 0x22, 0x7d]),
      'binary',
      /line 2, column 6: .*UTF-8/,
    ],
    ['a text in UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'binary', /UTF-16/],
    ['a load beyond all measure', item({ load: { design_kW: 1e308 } }), 'invalid-value', /at most 1000000000000000/],
    ['a share next to nothing', item({ power: { role: 'conduit', efficiency: 1e-300 } }), 'invalid-value', /1e-9/],
    [
      'a scenario that gives a placement another id',
      with_({ scenarios: [{ id: 's', change: { R1: { id: 'R2' } } }] }),
      'invalid-value',
      /change\.R1\.id: .*keeps its id/,
    ],
    ['an empty file', '', 'truncated', /empty/],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'binary', /binary/],
    [
      'a project file with the wrong ending',
      new TextEncoder().encode('SQLite format 3\u0000rest'),
      'binary',
      /\.guscio/,
    ],
    ['a scenario on an unknown basis', with_({ scenarios: [{ id: 's', basis: 'zz' }] }), 'unknown-scenario', /"zz"/],
    [
      'scenarios in a circle',
      with_({
        scenarios: [
          { id: 'a', basis: 'b' },
          { id: 'b', basis: 'a' },
        ],
      }),
      'scenario-cycle',
      /circle/,
    ],
    [
      'a scenario that removes nothing real',
      with_({ scenarios: [{ id: 's', remove: ['R9'] }] }),
      'unknown-reference',
      /scenarios\[0\] \(s\)\.remove.*"R9"/,
    ],
    [
      'a scenario that changes a field wrongly',
      with_({ scenarios: [{ id: 's', change: { R1: { at: [1, 'x'] } } }] }),
      'invalid-value',
      /change\.R1\.at\[1\]/,
    ],
    ['a date that is none', with_({ schedule: { start: '2027-02-30' } }), 'invalid-value', /start.*YYYY-MM-DD/],
  ])('refuses %s', (_, input, code, text) => {
    const error = problem(input)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(text)
    // One plain sentence with the file first and a mend at the end.
    const sentence = `site.guscio.json: ${error.message}`
    expect(sentence).toMatch(/^site\.guscio\.json: .+; .+\.$/)
    expect(sentence).not.toMatch(/\n|\bat .*:\d+:\d+/)
  })
})

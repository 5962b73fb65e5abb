import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../engine/compare/compare-sites'
import { createTranslator } from '../i18n/translator'
import { comparisonTables } from './comparison-tables'

const texts = (area: string) => JSON.parse(readFileSync(`resources/locales/en/${area}.json`, 'utf8'))
const t = createTranslator('en', { reports: texts('reports'), ui: texts('ui') })
const comparison: Comparison = {
  currency: 'USD',
  figures: [
    { figure: 'ai_kW', before: 0, after: 1146 },
    { figure: 'pue', before: null, after: 1.1 },
  ],
  objects: [
    {
      id: 'a',
      name: 'A',
      product: 'Rack',
      kind: 'changed',
      moved_m: 5,
      fields: [
        { field: 'place', before: '0.00, 0.00', after: '3.00, 4.00' },
        { field: 'power', before: 'PDU1', after: null },
        { field: 'mission', before: 'mining', after: 'ai' },
      ],
    },
  ],
  gained: [],
  lost: [],
}

describe('comparisonTables', () => {
  const [figures, objects, ...rest] = comparisonTables(comparison, t, { units: 'imperial', nameOf: (id) => id })

  it('gives figures with their difference, unknown where one of them is', () => {
    expect(figures!.rows.map((r) => [r.figure, r.difference, r.unit])).toEqual([
      ['AI load', 1146, 'kW'],
      ['PUE', null, ''],
    ])
  })

  it('says what changed in words, and how far in the reader’s units', () => {
    expect(objects!.rows[0]).toMatchObject({ change: 'Changed', what: 'fed by: PDU1 → none; mission: Mining → AI' })
    expect(objects!.rows[0]!.moved).toBeCloseTo(16.404, 3)
  })

  it('has its own sheet for findings gained and gone', () => {
    expect(rest.map((table) => table.title)).toEqual(['Findings gained', 'Findings gone'])
  })
})

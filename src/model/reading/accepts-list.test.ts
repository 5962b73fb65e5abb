import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Connection, connectionSchema } from '../connection'
import type { SiteDocument } from '../document'
import { type Placement, placementSchema } from '../placement'
import { acceptsList } from './accepts-list'

const northFork = JSON.parse(readFileSync('resources/examples/north-fork.guscio.json', 'utf8')) as SiteDocument

/** Values that some fields take and others refuse. */
const someValue = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'power', 'A', 'ai', 'cable', 0, -1, 1e16, Number.NaN, true, [1, 2], {}),
  fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 3 }),
  fc.string(),
  fc.double(),
)
const recordOf = (schema: z.ZodObject, base: object) =>
  fc
    .tuple(
      fc.subarray(Object.entries(base), { minLength: Object.keys(base).length - 1 }),
      fc.dictionary(fc.constantFrom(...Object.keys(schema.shape), 'colour', '__proto__'), someValue, { maxKeys: 3 }),
    )
    .map(([kept, fields]) => ({ ...Object.fromEntries(kept), ...fields }))

describe('accepting a list without parsing it', () => {
  it('agrees with parsing for records of any kind', () => {
    const placement: Placement = { id: 'R', item: 'x', hall: null, at: [0, 0], rotation_deg: 0 }
    const connection: Connection = { id: 'c', kind: 'power', from: 'a', to: 'b' }
    for (const [schema, base] of [
      [placementSchema, placement],
      [connectionSchema, connection],
    ] as const)
      fc.assert(
        fc.property(recordOf(schema, base), (record) => {
          expect(acceptsList(schema, [record])).toBe(schema.safeParse(record).success)
        }),
        { numRuns: 1000 },
      )
  })

  it('accepts a site, and refuses it with one record amiss or anything else than a list', () => {
    const placements = northFork.placements!
    expect(acceptsList(placementSchema, placements)).toBe(true)
    expect(acceptsList(connectionSchema, northFork.connections)).toBe(true)
    expect(acceptsList(placementSchema, [...placements, { id: 'R', item: 'x' }])).toBe(false)
    for (const other of [undefined, null, {}, 'R', [null], [[]], ['R']])
      expect(acceptsList(placementSchema, other)).toBe(false)
  })

  it('leaves schemas that ask more than field by field to parsing', () => {
    expect(
      acceptsList(
        z.looseObject({ low: z.number() }).refine(() => true),
        [{ low: 1 }],
      ),
    ).toBe(false)
    expect(acceptsList(z.strictObject({ low: z.number() }), [{ low: 1 }])).toBe(false)
  })
})

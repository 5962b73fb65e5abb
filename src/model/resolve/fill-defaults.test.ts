import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildingSchema } from '../building'
import { connectionSchema } from '../connection'
import type { SiteDocument } from '../document'
import { placementSchema } from '../placement'
import { fillOf } from './fill-defaults'

const northFork = JSON.parse(readFileSync('resources/examples/north-fork.guscio.json', 'utf8')) as SiteDocument

describe('filling defaults without parsing', () => {
  it('gives for every record of a site what parsing gives', () => {
    for (const [schema, records] of [
      [placementSchema, northFork.placements],
      [connectionSchema, northFork.connections],
    ] as const) {
      const fill = fillOf(schema)
      expect(fill).not.toBeNull()
      expect(records!.map((r) => fill!(r))).toEqual(records!.map((r) => schema.parse(r)))
    }
  })

  it('keeps fields that the schema does not name, and fills only what is absent', () => {
    const record = { id: 'a', item: 'rack', at: [1, 2], hall: 'H1', colour: 'blue' }
    expect(fillOf(placementSchema)!(record)).toEqual({ ...record, rotation_deg: 0 })
  })

  it('leaves schemas with defaults further down to parsing', () => {
    expect(fillOf(buildingSchema)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { placementSchema } from '../placement'
import { noteChecked } from './checked-lists'
import { parseList } from './parse-records'

/** Reads the schema's way only where somebody parses: a rotation that is no number passes a mere filling of defaults. */
const broken = () => ({ id: 'a', item: 'rack', at: [0, 0], rotation_deg: 'half' })

describe('lists that were checked when they were read', () => {
  it('parses every record of a list that nobody vouched for, whatever was read before it', () => {
    parseList(placementSchema, [{ id: 'z', item: 'rack', at: [0, 0] }])
    expect(() => parseList(placementSchema, [broken()])).toThrow()
  })

  it('fills in defaults alone where the list was checked, and parses what an edit put into it', () => {
    const { placements } = noteChecked({ placements: [{ id: 'a', item: 'rack', at: [0, 0], colour: 'blue' }] })
    const [first] = parseList<object>(placementSchema, placements)
    expect(first).toMatchObject({ ...placements[0], rotation_deg: 0 })
    expect(() => parseList(placementSchema, [...placements, broken()])).toThrow()
    expect(parseList<object>(placementSchema, [...placements])[0]).toBe(first)
  })
})

import { describe, expect, it } from 'vitest'
import { DocumentError } from '../model/reading/document-error'
import { parseCatalog } from './parse-catalog'

const rack = { id: 'rack', category: 'gpu-rack', name: 'Rack' }
const pod = { id: 'pod', name: 'Pod', size_m: [2, 2], members: [{ id: 'r1', item: 'rack', at: [0, 0] }] }
const parse = (...jsons: unknown[]) => parseCatalog(jsons.map((json, i) => ({ name: `gpu-rack/f${i}.json`, json })))

function refusal(...jsons: unknown[]): DocumentError {
  try {
    parse(...jsons)
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('the catalogue was accepted')
}

describe('parseCatalog', () => {
  it('sorts items from assemblies and reads the edition', () => {
    const catalog = parseCatalog([
      { name: 'version.json', json: { version: '2026.11' } },
      { name: 'assemblies/pod.json', json: pod },
      { name: 'gpu-rack/rack.json', json: rack },
    ])
    expect(catalog.version).toBe('2026.11')
    expect([...catalog.items.keys()]).toEqual(['rack'])
    expect(catalog.assemblies.get('pod')?.members[0]).toMatchObject({ id: 'r1', item: 'rack', rotation_deg: 0 })
  })

  it('names file and place of a wrong value', () => {
    const error = refusal({ ...rack, load: { design_kW: -1 } })
    expect(error.code).toBe('invalid-value')
    expect(error.place).toBe('gpu-rack/f0.json: load.design_kW')
  })

  it('names the index of a wrong element', () => {
    expect(refusal({ ...rack, size_m: [1, 0, 2] }).place).toBe('gpu-rack/f0.json: size_m[1]')
  })

  it('refuses prices out of order', () => {
    expect(refusal({ ...rack, cost: { low: 3, base: 2, high: 4, currency: 'USD' } }).place).toBe(
      'gpu-rack/f0.json: cost',
    )
  })

  it('refuses a file that is no object', () => {
    expect(refusal('rack')).toMatchObject({ code: 'invalid-value', place: 'gpu-rack/f0.json' })
  })

  it('refuses an id that comes twice and names the first file', () => {
    const error = refusal(rack, rack)
    expect(error).toMatchObject({ code: 'duplicate-id', place: 'gpu-rack/f1.json: id' })
    expect(error.problem).toContain('gpu-rack/f0.json')
  })

  it('refuses a member whose item is unknown', () => {
    expect(refusal(pod)).toMatchObject({ code: 'unknown-item', place: 'gpu-rack/f0.json: members[0].item' })
  })

  it.each([
    ['a connection', { connections: [{ kind: 'power', from: 'r1', to: 'r2' }] }, 'connections[0].to'],
    ['a port', { ports: [{ id: 'a', kind: 'power', to: ['r1', 'r9'] }] }, 'ports[0].to[1]'],
    ['an outlet', { provides: [{ id: 'w', kind: 'coolant', from: ['r9'] }] }, 'provides[0].from[0]'],
  ])('refuses %s to a member that does not exist', (_, fields, place) => {
    expect(refusal(rack, { ...pod, ...fields })).toMatchObject({
      code: 'unknown-end',
      place: `gpu-rack/f1.json: ${place}`,
    })
  })

  it('refuses a member id used twice', () => {
    expect(refusal(rack, { ...pod, members: [...pod.members, ...pod.members] })).toMatchObject({
      code: 'duplicate-id',
      place: 'gpu-rack/f1.json: members[1].id',
    })
  })

  it('refuses an edition that is no text', () => {
    expect(() => parseCatalog([{ name: 'version.json', json: {} }])).toThrow(DocumentError)
  })
})

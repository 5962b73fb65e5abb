import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../../src/model/connection'
import { editorFixture } from '../../testing/editor-fixture'
import { noteFlatRoutes } from './note-flat-routes'

/** Two runs of the fixture's racks; the second passes over the first twice. */
const noticesOf = (level_m: number, laid: string, kind: Connection['kind'] = 'coolant') => {
  const { store, notices } = editorFixture()
  const connections: Connection[] = [
    { id: 'k1', kind: 'power', from: 'a', to: 'apart', level_m: 3, path: [[2, 7]] },
    {
      id: 'k2',
      kind,
      from: 'b',
      to: 'c',
      level_m: 3,
      path: [
        [3, 9],
        [4, 9],
      ],
    },
  ]
  const state = store.getState()
  const before = { ...state, effective: { ...state.effective, connections } }
  noteFlatRoutes(before, { changeConnections: { [laid]: { level_m } } })
  return notices
}

describe('noteFlatRoutes', () => {
  it('says which pipe laid crosses a cable at one height', () => {
    const params = { count: 1, others: 1, run: 'b → c' }
    expect(noticesOf(3, 'k2')).toEqual([{ tone: 'warned', key: 'connect.flatRoutes', params }])
  })

  it('says nothing where they pass over one another, where the run laid is not there, or of cables among themselves', () => {
    expect(noticesOf(3, 'k2', 'power')).toEqual([])
    expect(noticesOf(3.4, 'k2')).toEqual([])
    expect(noticesOf(3, 'elsewhere')).toEqual([])
  })
})

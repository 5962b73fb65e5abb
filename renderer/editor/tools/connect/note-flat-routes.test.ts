import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../../src/model/connection'
import { editorFixture } from '../../testing/editor-fixture'
import { noteFlatRoutes } from './note-flat-routes'

/** Two runs of the fixture's racks; the second passes over the first twice. */
const noticesOf = (level_m: number, laid: string) => {
  const { store, notices } = editorFixture()
  const connections: Connection[] = [
    { id: 'k1', kind: 'power', from: 'a', to: 'apart', level_m: 3, path: [[2, 7]] },
    {
      id: 'k2',
      kind: 'power',
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
  it('says which run laid crosses another at one height', () => {
    const params = { count: 1, others: 1, run: 'b → c' }
    expect(noticesOf(3, 'k2')).toEqual([{ tone: 'warned', key: 'connect.flatRoutes', params }])
  })

  it('says nothing where they pass over one another, or where the run laid is not there', () => {
    expect(noticesOf(3.4, 'k2')).toEqual([])
    expect(noticesOf(3, 'elsewhere')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Connection } from './connection'
import { supplyReach } from './supply-reach'

const link = (kind: Connection['kind'], from: string, to: string, standby = false): Connection => ({
  id: `${from}-${to}`,
  kind,
  from,
  to,
  standby,
})
const connections = [
  link('power', 'utility', 'board1'),
  link('power', 'utility', 'board2'),
  link('power', 'board1', 'board2', true),
  link('power', 'board2', 'board1', true),
  link('power', 'board1', 'rack'),
  link('coolant', 'cdu', 'rack'),
]

describe('supplyReach', () => {
  it('follows one kind of connection down and up, through ties and without end', () => {
    expect([...supplyReach(connections, ['board1'], 'power', 'downstream')].sort()).toEqual(['board2', 'rack'])
    expect([...supplyReach(connections, ['rack'], 'power', 'upstream')].sort()).toEqual(['board1', 'board2', 'utility'])
    expect([...supplyReach(connections, ['rack'], 'coolant', 'upstream')]).toEqual(['cdu'])
  })

  it('finds nothing beyond an end', () => {
    expect(supplyReach(connections, ['rack'], 'power', 'downstream').size).toBe(0)
    expect(supplyReach(connections, [], 'power', 'downstream').size).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { buildSite } from '../../../engine/rules/testing/build-site'
import { flatCrossings } from './flat-crossings'

const site = (fields: object) =>
  buildSite({
    items: {
      board: { size_m: [1, 1, 2.2], power: { role: 'conduit' } },
      rack: { size_m: [0.6, 1.2, 2.2], power: { role: 'load' } },
    },
    placements: {
      board1: { at: [2, 10] },
      rack1: { at: [30, 10] },
      board2: { at: [15, 2] },
      rack2: { at: [15, 18] },
    },
    connections: {
      'board1>rack1': { level_m: 3, path: [] },
      'board2>rack2': { level_m: 3, path: [], ...fields },
    },
  })
const crossed = (fields: object) => {
  const made = site(fields)
  return made.connections.map((c) => flatCrossings(made, c))
}

describe('flatCrossings', () => {
  it('names, from either side, a run crossed at the same height', () => {
    const [first, second] = site({}).connections.map(({ id }) => id)
    expect(crossed({})).toEqual([[second], [first]])
  })

  it('is content with a step, another height, and a run that nobody has drawn', () => {
    expect(crossed({ steps: [{ at: [15, 10], over_m: 0.3, length_m: 0.7 }] })).toEqual([[], []])
    expect(crossed({ level_m: 3.4 })).toEqual([[], []])
    expect(crossed({ path: undefined })).toEqual([[], []])
  })

  it('is not content with a step too low', () => {
    expect(crossed({ steps: [{ at: [15, 10], over_m: 0.1, length_m: 0.7 }] }).flat()).toHaveLength(2)
  })
})

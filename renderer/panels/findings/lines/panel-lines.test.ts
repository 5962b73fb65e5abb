import { describe, expect, it } from 'vitest'
import type { NotChecked } from '../../../../src/engine/rules/not-checked'
import type { WaiverStanding } from '../../../../src/engine/rules/waivers/waiver-standings'
import { panelLines } from './panel-lines'

const waiver = (standing: WaiverStanding['standing']): WaiverStanding => ({
  waiver: { rule: 'a/b', subjects: [], reason: standing },
  standing,
  findings: [],
})
const row: NotChecked = { rule: 'a/b', reasonKey: 'checks.notChecked.off', params: {}, subjects: [] }

describe('panelLines', () => {
  it('leaves out what is empty and keeps the rest folded', () => {
    expect(panelLines([], [], [], new Set())).toEqual([])
    expect(panelLines([], [], [row], new Set())).toEqual([
      { type: 'section', name: 'notChecked', count: 1, lapsed: 0, open: false },
    ])
  })

  it('puts waivers that do not hold any more first and counts them', () => {
    const lines = panelLines([], [waiver('holds'), waiver('worse'), waiver('elsewhere')], [], new Set(['waivers']))
    expect(lines[0]).toMatchObject({ name: 'waivers', count: 3, lapsed: 1, open: true })
    expect(lines.slice(1).map((l) => l.type === 'waiver' && l.standing.standing)).toEqual([
      'worse',
      'holds',
      'elsewhere',
    ])
  })
})

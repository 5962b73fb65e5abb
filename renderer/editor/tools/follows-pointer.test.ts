import { describe, expect, it } from 'vitest'
import { armedDrawing } from '../drawing'
import { hudHints } from '../hud-hints'
import { followsPointer, isTypingFigures, toolPoint } from './follows-pointer'

describe('a pointer carried by keys', () => {
  const wall = armedDrawing('wall')

  it('begins where the tool is', () => {
    expect(toolPoint(wall)).toBeNull()
    expect(toolPoint({ ...wall, points: [[3, 4]] })).toEqual([3, 4])
    expect(toolPoint({ ...wall, points: [[3, 4]], next: { at: [5, 6], kind: 'free' } })).toEqual([5, 6])
  })

  it('leaves keys to figures that are being typed', () => {
    expect(isTypingFigures({ ...wall, entry: { texts: [''], active: 0 } })).toBe(true)
    expect(isTypingFigures(wall)).toBe(false)
    expect(followsPointer({ type: 'idle' })).toBe(false)
  })

  it('is told of where the mouse would click', () => {
    const keys = (keyPointer: readonly [number, number] | null) =>
      hudHints({ interaction: wall, selection: new Set(), keyPointer }).flatMap((h) => h.keys)
    expect(keys(null)).toContain('click')
    expect(keys([1, 1])).toContain('Space')
    expect(keys([1, 1])).not.toContain('click')
  })
})

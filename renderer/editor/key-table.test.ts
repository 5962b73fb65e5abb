import { describe, expect, it } from 'vitest'
import { isChangeable, keyTable, withKeys, withoutChoice } from './key-table'
import { getShortcut, shortcuts } from './shortcuts'

describe('keyTable', () => {
  it('holds the keys the program came with where nobody chose others', () => {
    const { keysOf, commandAt } = keyTable()
    expect(shortcuts.filter((c) => keysOf(c.id).join() !== c.keys.join())).toEqual([])
    expect(commandAt('Mod+Z')?.id).toBe('undo')
  })

  it('gives a chosen key to its command alone, and takes it from the one that came with it', () => {
    const choices = withKeys({}, 'swap', ['M'])
    const { keysOf, commandAt } = keyTable(choices)
    expect(commandAt('M')?.id).toBe('swap')
    expect(commandAt('S')).toBeUndefined()
    expect(keysOf('measure')).toEqual([])
    const again = withKeys(choices, 'rotate', ['M'])
    expect(keyTable(again).commandAt('M')?.id).toBe('rotate')
    expect(keyTable(again).keysOf('swap')).toEqual([])
  })

  it('gives a key back when the choice is dropped', () => {
    const table = keyTable(withoutChoice(withKeys({}, 'swap', ['M']), 'swap'))
    expect([table.keysOf('swap'), table.keysOf('measure')]).toEqual([['S'], ['M']])
  })

  it('leaves the keys of the system and of every control alone', () => {
    expect(['copy', 'clear', 'toggleView', 'applySwap'].filter((id) => isChangeable(getShortcut(id)))).toEqual([])
    expect(keyTable({ copy: ['Q'], swap: ['Escape'] }).commandAt('Q')).toBeUndefined()
    expect(keyTable({ swap: ['Escape'] }).commandAt('Escape')?.id).toBe('clear')
  })

  it('passes over choices for commands that are gone', () => {
    expect(keyTable({ 'no such command': ['Q'] }).commandAt('Q')).toBeUndefined()
  })
})

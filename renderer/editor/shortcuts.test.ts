import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dispatchKey, type KeyEvent } from './dispatch-key'
import { hudHints } from './hud-hints'
import { chordOf, type KeyPress } from './keys/chord'
import { shortcuts } from './shortcuts'
import { editorFixture } from './testing/editor-fixture'

const press = (over: Partial<KeyEvent>): KeyEvent & { prevented: boolean } => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  defaultPrevented: false,
  target: null,
  prevented: false,
  preventDefault() {
    this.prevented = true
  },
  ...over,
})
const chord = (over: Partial<KeyPress>): string => chordOf(press(over))

describe('chordOf', () => {
  it('follows the layout for letters and the place for digits', () => {
    expect(chord({ key: 'z', code: 'KeyW', ctrlKey: true })).toBe('Mod+Z')
    expect(chord({ key: 'Z', code: 'KeyZ', metaKey: true, shiftKey: true })).toBe('Mod+Shift+Z')
    expect(chord({ key: 'é', code: 'Digit2' })).toBe('2')
    expect(chord({ key: '2', code: 'Digit2', shiftKey: true })).toBe('Shift+2')
    expect(chord({ key: 'к', code: 'KeyR' })).toBe('R')
    expect(chord({ key: '¡', code: 'Digit1', altKey: true })).toBe('Alt+1')
    expect(chord({ key: '?', code: 'Slash', shiftKey: true })).toBe('?')
    expect(chord({ key: '?', code: 'Minus', shiftKey: true })).toBe('?')
    expect(chord({ key: 'F8', code: 'F8', shiftKey: true })).toBe('Shift+F8')
  })
})

describe('shortcuts', () => {
  it('give no key to two commands and no id twice', () => {
    const keys = shortcuts.flatMap((s) => s.keys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(shortcuts.map((s) => s.id)).size).toBe(shortcuts.length)
  })

  it.each(['en', 'it'])('have a text for every command, group and hint in %s', (language) => {
    const path = new URL(`../../resources/locales/${language}/editor.json`, import.meta.url)
    const texts = { editor: JSON.parse(readFileSync(path, 'utf8')) } as Record<string, unknown>
    const find = (key: string): unknown =>
      key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], texts)
    const keys = [
      ...shortcuts.map((s) => s.labelKey),
      ...shortcuts.map((s) => `editor.groups.${s.group}`),
      ...hudHints({ interaction: { type: 'idle' }, selection: new Set(['a']) }).map((h) => h.labelKey),
      ...hudHints({ interaction: { type: 'idle' }, selection: new Set() }).map((h) => h.labelKey),
    ]
    expect(keys.filter((key) => typeof find(key) !== 'string')).toEqual([])
  })

  it('nudge by a grid step, ten with Shift, each as one undo step', () => {
    const { store, edits, placement } = editorFixture()
    store.getState().select(['apart'])
    dispatchKey(press({ key: 'ArrowRight', code: 'ArrowRight' }), { store }, true)
    dispatchKey(press({ key: 'ArrowUp', code: 'ArrowUp', shiftKey: true }), { store }, true)
    expect(edits).toHaveLength(2)
    expect(placement('apart').at[0]).toBeCloseTo(10.1)
    expect(placement('apart').at[1]).toBeCloseTo(8)
  })

  it('leave text fields and focused controls their keys', () => {
    const { store, edits } = editorFixture()
    store.getState().select(['apart'])
    const field = { tagName: 'INPUT', type: 'text' } as unknown as EventTarget
    expect(dispatchKey(press({ key: 'Delete', target: field }), { store }, false)).toBe(false)
    expect(dispatchKey(press({ key: 'ArrowRight' }), { store }, false)).toBe(false)
    expect(dispatchKey(press({ key: 'Tab' }), { store }, false)).toBe(false)
    expect(edits).toEqual([])
  })

  it('take back what was typed into a field once it is in the document', () => {
    const { store } = editorFixture()
    const field = (dataset: Record<string, string>) =>
      ({ tagName: 'INPUT', type: 'text', dataset }) as unknown as EventTarget
    const asked = (key: string, dataset: Record<string, string>) => {
      let undone = 0
      store.setState({ canUndo: true, undo: () => undone++ } as never)
      const took = dispatchKey(press({ key, ctrlKey: true, target: field(dataset) }), { store }, false)
      return [took, undone]
    }
    expect(asked('z', {})).toEqual([false, 0])
    expect(asked('z', { settled: '' })).toEqual([true, 1])
    expect(asked('a', { settled: '' })).toEqual([false, 0])
  })

  it('turn the selection, and the ghost while placing', () => {
    const { store, placement, tools, sample } = editorFixture()
    store.getState().select(['apart'])
    dispatchKey(press({ key: 'r', code: 'KeyR' }), { store }, true)
    expect(placement('apart').rotation_deg).toBe(90)
    store.getState().setInteraction({ type: 'placing', item: 'rack', ghost: [], rotation_deg: 0, refusal: null })
    tools.moved(sample(8, 3))
    dispatchKey(press({ key: 't', code: 'KeyT' }), { store }, true)
    expect(store.getState().interaction).toMatchObject({ rotation_deg: 270, ghost: [{ rotation_deg: 270 }] })
    expect(placement('apart').rotation_deg).toBe(90)
  })

  it('duplicate beside the original, clear of it, and select the copies', () => {
    const { store, placement, selected } = editorFixture()
    store.getState().select(['apart'])
    dispatchKey(press({ key: 'd', code: 'KeyD', ctrlKey: true }), { store }, true)
    const [copy] = selected()
    expect(placement(copy!).at[0]).toBeCloseTo(10.6)
    expect(selected()).not.toContain('apart')
  })

  it('Escape ends what is going on before it clears the selection', () => {
    const { store, selected } = editorFixture()
    store.getState().select(['a'])
    store.getState().startSwap()
    const pressEscape = () => dispatchKey(press({ key: 'Escape' }), { store }, true)
    pressEscape()
    expect(store.getState().interaction.type).toBe('idle')
    expect(selected()).toEqual(['a'])
    pressEscape()
    expect(selected()).toEqual([])
    expect(pressEscape()).toBe(false)
  })
})

describe('hudHints', () => {
  it('offers no command that would do nothing', () => {
    const { store } = editorFixture()
    const { interaction, selection } = store.getState()
    const offered = hudHints({ interaction, selection }).flatMap((h) => h.keys)
    for (const command of shortcuts.filter((s) => s.keys.some((key) => offered.includes(key))))
      expect(command.enabled({ store }), command.id).toBe(true)
  })
})

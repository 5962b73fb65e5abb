import { describe, expect, it } from 'vitest'
import type { Shortcut } from '../../editor/keys/shortcut'
import { getShortcut } from '../../editor/shortcuts'
import { editorFixture } from '../../editor/testing/editor-fixture'
import type { MenuLine } from './menu-line'
import { menuPlan } from './menu-plan'

const idsOf = (store: Parameters<typeof menuPlan>[0]) =>
  menuPlan(store).map((group) => group.map((line) => (line.kind === 'command' ? line.command.id : line.id)))

const commandsOf = (line: MenuLine): readonly Shortcut[] =>
  line.kind === 'command' ? [line.command] : line.kind === 'more' ? line.lines.flatMap(commandsOf) : []

describe('menuPlan', () => {
  it('begins with looking and ends with deleting, and offers only what can run', () => {
    const { store } = editorFixture()
    store.getState().select(['a'])
    const groups = idsOf(store)
    expect(groups[0]![0]).toBe('frame')
    expect(groups.at(-1)).toEqual(['delete'])
    // One rack cannot be grouped, aligned or unlocked, and feeds nothing.
    expect(groups.flat()).toContain('lock')
    expect(groups.flat()).not.toContain('unlock')
    expect(groups.flat()).not.toContain('group')
    const lines = menuPlan(store).flat()
    const commands = lines.flatMap(commandsOf)
    expect(commands.filter((c) => !c.enabled({ store })).map((c) => c.id)).toEqual([])
  })

  it('offers to unlock what is locked, and to group two', () => {
    const { store } = editorFixture()
    store.getState().select(['a', 'b'])
    getShortcut('lock').run({ store })
    const ids = idsOf(store).flat()
    expect(ids).toContain('unlock')
    expect(ids).toContain('group')
    expect(ids).not.toContain('lock')
  })

  it('puts lines about the selection where they belong', () => {
    const { store } = editorFixture()
    store.getState().select(['a'])
    const act = (id: string): MenuLine => ({ kind: 'act', id, text: id, run() {} })
    const ids = menuPlan(store, { findings: [act('f')], how: [act('h')], phase: [act('p')] }).map((group) =>
      group.map((line) => (line.kind === 'command' ? line.command.id : line.id)),
    )
    expect(ids[1]).toEqual(['f', 'h'])
    expect(ids.find((group) => group.includes('lock'))).toContain('p')
  })

  it('is about the floor where nothing is selected, with no empty group', () => {
    const { store } = editorFixture()
    const groups = idsOf(store)
    expect(groups.flat()).toContain('measure')
    expect(groups.flat()).not.toContain('delete')
    expect(groups.every((group) => group.length > 0)).toBe(true)
  })
})

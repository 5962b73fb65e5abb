import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../commands/edit'
import type { SiteDocument } from '../model/document'
import { createSession } from './create-session'
import type { Commit } from './session-types'

const site: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' }, placements: [] }

/** Adds one rack at the end of the list. */
const addRack = (document: SiteDocument, id: string): Edit => ({
  label: 'edits.place',
  patch: [{ kind: 'placements', id, index: document.placements?.length ?? 0, after: { id, item: 'rack', at: [0, 0] } }],
})
/** Removes the record at `index` and renames the one after it, which moves it up by one. */
const removeAndRename = (document: SiteDocument, index: number): Edit | null => {
  const [first, second] = [document.placements?.[index], document.placements?.[index + 1]]
  if (!first) return null
  return {
    label: 'edits.delete',
    patch: [
      { kind: 'placements', id: first.id, index, before: first },
      ...(second
        ? [
            {
              kind: 'placements' as const,
              id: second.id,
              index: index + 1,
              before: second,
              after: { ...second, label: `after ${first.id}` },
            },
          ]
        : []),
    ],
  }
}

describe('createSession', () => {
  it('S1: undoing everything gives the original, redoing everything the final document', () => {
    const walk = fc.array(fc.oneof(fc.constant('add' as const), fc.nat({ max: 9 })), { maxLength: 30 })
    fc.assert(
      fc.property(walk, (moves) => {
        const session = createSession(site)
        for (const [i, move] of moves.entries()) {
          const edit = move === 'add' ? addRack(session.document, `r${i}`) : removeAndRename(session.document, move)
          if (edit) session.dispatch(edit)
        }
        const final = session.document
        while (session.canUndo) session.undo()
        expect(session.document).toStrictEqual(site)
        while (session.canRedo) session.redo()
        expect(session.document).toStrictEqual(final)
      }),
    )
  })

  it('S2: every commit carries the next number, its origin and the document after it', () => {
    const session = createSession(site, 41)
    const heard: Commit[] = []
    session.subscribe((commit) => heard.push(commit))
    session.dispatch(addRack(session.document, 'a'))
    session.undo()
    session.redo()
    expect(heard.map((c) => [c.sequence, c.origin, c.document.placements?.length])).toEqual([
      [42, 'do', 1],
      [43, 'undo', 0],
      [44, 'redo', 1],
    ])
    expect(session.sequence).toBe(44)
  })

  it('S3: a new edit after undo clears what could be done again', () => {
    const session = createSession(site)
    session.dispatch(addRack(session.document, 'a'))
    session.undo()
    expect(session.redoLabel?.label).toBe('edits.place')
    session.dispatch(addRack(session.document, 'b'))
    expect(session.canRedo).toBe(false)
    expect(session.redoLabel).toBeNull()
  })

  it('S4: a listener that dispatches does not upset the order in which the others hear', () => {
    const session = createSession(site)
    const heard: number[] = []
    session.subscribe((commit) => {
      if (commit.sequence === 1) {
        session.dispatch(addRack(session.document, 'second'))
        expect(session.document.placements).toHaveLength(2)
      }
    })
    session.subscribe((commit) => heard.push(commit.sequence))
    session.dispatch(addRack(session.document, 'first'))
    expect(heard).toEqual([1, 2])
  })

  it('S5: a listener that throws keeps no other from hearing, and the session stays usable', () => {
    const session = createSession(site)
    const heard: number[] = []
    const stop = session.subscribe(() => {
      throw new Error('broken listener')
    })
    session.subscribe((commit) => heard.push(commit.sequence))
    expect(() => session.dispatch(addRack(session.document, 'a'))).toThrow('broken listener')
    stop()
    session.undo()
    expect(heard).toEqual([1, 2])
  })

  it('S6: an edit that changes nothing leaves no trace; one that does not fit changes nothing', () => {
    const session = createSession(site)
    session.dispatch({ label: 'edits.move', patch: [] })
    expect(session.canUndo).toBe(false)
    const removal = { kind: 'placements' as const, id: 'ghost', index: 0, before: { id: 'ghost' } }
    expect(() => session.dispatch({ label: 'edits.delete', patch: [removal] })).toThrow('does not fit')
    expect(session.document).toBe(site)
    expect(session.canUndo).toBe(false)
    session.undo()
    session.redo()
    expect(session.sequence).toBe(0)
  })
})

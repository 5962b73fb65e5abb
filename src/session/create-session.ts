import type { Edit } from '../commands/edit'
import type { SiteDocument } from '../model/document'
import { applyPatch, invertPatch, type Patch } from '../model/patch'
import type { Commit, DocumentSession } from './session-types'

/**
 * The live document with its history. Undo is the inverted patch through the same door as any edit, so listeners need
 * no second path. A listener may itself dispatch: the document changes at once, and every listener hears of the
 * commits one after another, in order.
 * @param sequence number of the last edit already in the file
 */
export function createSession(document: SiteDocument, sequence = 0): DocumentSession {
  let current = document
  let number = sequence
  let done: readonly Edit[] = []
  let undone: readonly Edit[] = []
  const listeners = new Set<(commit: Commit) => void>()
  const waiting: Commit[] = []
  let announcing = false

  function commit(origin: Commit['origin'], patch: Patch, edit: Edit): void {
    current = applyPatch(current, patch)
    number++
    waiting.push({ sequence: number, origin, patch, document: current, edit })
  }

  /** Tells every listener, even where one of them throws; the first error is thrown once all have heard. */
  function announce(): void {
    if (announcing) return
    announcing = true
    const errors: unknown[] = []
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const listener of [...listeners]) {
        try {
          listener(next)
        } catch (error) {
          errors.push(error)
        }
      }
    announcing = false
    if (errors.length > 0) throw errors[0]
  }

  return {
    get document() {
      return current
    },
    get sequence() {
      return number
    },
    get canUndo() {
      return done.length > 0
    },
    get canRedo() {
      return undone.length > 0
    },
    get undoLabel() {
      return done.at(-1) ?? null
    },
    get redoLabel() {
      return undone.at(-1) ?? null
    },
    dispatch(edit) {
      if (edit.patch.length === 0) return
      commit('do', edit.patch, edit)
      done = [...done, edit]
      undone = []
      announce()
    },
    undo() {
      const edit = done.at(-1)
      if (!edit) return
      commit('undo', invertPatch(edit.patch), edit)
      done = done.slice(0, -1)
      undone = [...undone, edit]
      announce()
    },
    redo() {
      const edit = undone.at(-1)
      if (!edit) return
      commit('redo', edit.patch, edit)
      undone = undone.slice(0, -1)
      done = [...done, edit]
      announce()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

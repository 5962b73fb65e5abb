import { ApiFailure } from '../../../src/api/api-error'
import type { Patch } from '../../../src/model/patch'

/** One edit on its way to the file. */
export interface PendingEdit {
  readonly patch: Patch
  readonly label: string
}

/** Why an edit could not be written: a stable code of the host, `other` where it gave none, and its sentence. */
export interface SaveProblem {
  readonly code: string
  readonly message: string
}

export interface AutosavePorts {
  /** Appends one edit; resolves with the sequence number it got once it is durable. */
  append(edit: PendingEdit, expected: number): Promise<number>
  onState(state: 'saved' | 'saving' | 'failed', problem: SaveProblem | null): void
  wait(milliseconds: number): Promise<void>
}

export interface Autosave {
  push(edit: PendingEdit): void
  /** Begins again after a failure; without effect otherwise. */
  retry(): void
  /** Resolves with true once everything is written, with false where writing has failed for good. */
  settled(): Promise<boolean>
}

/** Pauses between attempts, milliseconds; after the last one the failure is shown and edits wait for `retry`. */
export const retryDelays_ms = [200, 1000, 3000] as const

/**
 * Writes edits in the order they were made, one in flight, each naming the sequence number it expects, so that a
 * lost or doubled edit cannot pass unseen. An edit that fails is tried again and never dropped.
 * @param sequence number of the last edit in the file
 */
export function createAutosave(ports: AutosavePorts, sequence: number): Autosave {
  const queue: PendingEdit[] = []
  let last = sequence
  let state: 'saved' | 'saving' | 'failed' = 'saved'
  let waiting: ((done: boolean) => void)[] = []

  const enter = (next: typeof state, problem: SaveProblem | null = null) => {
    state = next
    ports.onState(next, problem)
    if (next === 'saving') return
    for (const resolve of waiting) resolve(next === 'saved')
    waiting = []
  }

  const appendOnce = async (edit: PendingEdit): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      try {
        last = await ports.append(edit, last)
        return
      } catch (error) {
        const delay = retryDelays_ms[attempt]
        if (delay === undefined) throw error
        await ports.wait(delay)
      }
    }
  }

  const run = async (): Promise<void> => {
    enter('saving')
    try {
      for (let edit = queue[0]; edit; edit = queue[0]) {
        await appendOnce(edit)
        queue.shift()
      }
      enter('saved')
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      enter('failed', { code: error instanceof ApiFailure ? error.code : 'other', message })
    }
  }

  return {
    push(edit) {
      queue.push(edit)
      if (state === 'saved') void run()
    },
    retry() {
      if (state === 'failed') void run()
    },
    settled() {
      if (state !== 'saving') return Promise.resolve(state === 'saved')
      return new Promise((resolve) => waiting.push(resolve))
    },
  }
}

import { describe, expect, it } from 'vitest'
import { ApiFailure } from '../../../src/api/api-error'
import { createAutosave, type PendingEdit, retryDelays_ms } from './autosave'

const edit = (label: string): PendingEdit => ({ label, patch: [] })

/** A file that refuses its first `failures` writes, and a record of what reached it. */
function file(failures = 0) {
  const written: { label: string; expected: number }[] = []
  const states: string[] = []
  const waits: number[] = []
  let inFlight = 0
  let most = 0
  let left = failures
  const autosave = createAutosave(
    {
      async append({ label }, expected) {
        most = Math.max(most, ++inFlight)
        await Promise.resolve()
        inFlight--
        if (left-- > 0) throw new ApiFailure('disk', 'the disk is full')
        written.push({ label, expected })
        return expected + 1
      },
      onState: (state, problem) => states.push(problem ? `${state}: ${problem.code}, ${problem.message}` : state),
      wait: async (ms) => {
        waits.push(ms)
      },
    },
    7,
  )
  return {
    autosave,
    written,
    states,
    waits,
    mostInFlight: () => most,
    repair: () => {
      left = 0
    },
  }
}

describe('autosave', () => {
  it('writes edits in order, one in flight, each with the number it expects', async () => {
    const f = file()
    for (const label of ['a', 'b', 'c']) f.autosave.push(edit(label))
    expect(await f.autosave.settled()).toBe(true)
    expect(f.written).toEqual([
      { label: 'a', expected: 7 },
      { label: 'b', expected: 8 },
      { label: 'c', expected: 9 },
    ])
    expect(f.mostInFlight()).toBe(1)
    expect(f.states).toEqual(['saving', 'saved'])
  })

  it('tries a refused edit again before the next one', async () => {
    const f = file(2)
    f.autosave.push(edit('a'))
    f.autosave.push(edit('b'))
    expect(await f.autosave.settled()).toBe(true)
    expect(f.written.map((w) => w.label)).toEqual(['a', 'b'])
    expect(f.waits).toEqual(retryDelays_ms.slice(0, 2))
  })

  it('says why it failed, keeps every edit, and writes them all once retried', async () => {
    const f = file(Number.POSITIVE_INFINITY)
    f.autosave.push(edit('a'))
    expect(await f.autosave.settled()).toBe(false)
    expect(f.states.at(-1)).toBe('failed: disk, the disk is full')
    f.autosave.push(edit('b'))
    expect(f.written).toEqual([])
    f.repair()
    f.autosave.retry()
    expect(await f.autosave.settled()).toBe(true)
    expect(f.written.map((w) => w.label)).toEqual(['a', 'b'])
  })
})

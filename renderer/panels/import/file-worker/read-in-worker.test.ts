import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FileReply } from './messages'
import { readInWorker } from './read-in-worker'

/** A worker that says what the test tells it to. */
class SpokenWorker {
  static last: SpokenWorker
  onmessage: ((event: { data: FileReply }) => void) | null = null
  onerror: unknown = null
  ended = false
  constructor() {
    SpokenWorker.last = this
  }
  postMessage() {}
  terminate() {
    this.ended = true
  }
  say(data: FileReply) {
    this.onmessage?.({ data })
  }
}

describe('readInWorker', () => {
  afterEach(() => vi.unstubAllGlobals())

  function start() {
    vi.stubGlobal('Worker', SpokenWorker)
    const stop = new AbortController()
    const steps: string[] = []
    const waiting = { signal: stop.signal, onStep: (step: string) => steps.push(step) }
    const read = readInWorker('csv', new ArrayBuffer(1), waiting)
    return { read, stop, steps, worker: SpokenWorker.last }
  }

  it('tells how far it has come, and ends its worker with the answer', async () => {
    const { read, steps, worker } = start()
    worker.say({ step: 'open' })
    worker.say({ step: 'parse' })
    worker.say({ ok: false, code: 'no-table', params: {} })
    await expect(read).rejects.toMatchObject({ code: 'no-table' })
    expect(steps).toEqual(['open', 'parse'])
    expect(worker.ended).toBe(true)
  })

  it('ends its worker where it is given up', async () => {
    const { read, stop, worker } = start()
    stop.abort()
    await expect(read).rejects.toBe(stop.signal.reason)
    expect(worker.ended).toBe(true)
  })

  it('ends a worker that was asked for after it was given up', async () => {
    vi.stubGlobal('Worker', SpokenWorker)
    const signal = AbortSignal.abort()
    await expect(readInWorker('picture', new Blob(), { signal })).rejects.toBe(signal.reason)
    expect(SpokenWorker.last.ended).toBe(true)
  })
})

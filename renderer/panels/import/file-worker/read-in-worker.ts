import { ImportProblem } from '../../../../src/imports/import-problem'
import type { FileContents, FileReply, ReadingStep } from './messages'

type Read = Extract<FileReply, { ok: true }>

/** Who waits for a file to be read: hears how far it has come, and may give up. */
interface Waiting {
  readonly signal: AbortSignal
  /** @param share of the step that is done, from 0 to 1; null where it cannot be told */
  onStep?(step: ReadingStep, share: number | null): void
}

/**
 * Reads a file in a worker of its own, which ends with it, so that a large drawing neither stops the floor nor stays.
 * @throws ImportProblem where the file cannot be taken in; the signal's reason where it was given up
 */
export function readInWorker<K extends keyof FileContents>(
  kind: K,
  content: FileContents[K],
  { signal, onStep }: Waiting,
): Promise<Extract<Read, { kind: K }>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Read>((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
      if ('step' in data) onStep?.(data.step, data.share ?? null)
      else if (data.ok) resolve(data)
      else reject(new ImportProblem(data.code, data.params))
    }
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage({ kind, content }, content instanceof Blob ? [] : [content])
  }).finally(() => worker.terminate()) as never
}

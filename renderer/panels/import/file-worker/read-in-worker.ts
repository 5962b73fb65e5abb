import { ImportProblem } from '../../../../src/imports/import-problem'
import type { FileReply, FileRequest } from './messages'

type Read = Extract<FileReply, { ok: true }>

/**
 * Reads a file in a worker of its own, which ends with it, so that a large drawing neither stops the floor nor stays.
 * @throws ImportProblem where the file cannot be taken in
 */
export function readInWorker<K extends FileRequest['kind']>(
  kind: K,
  bytes: ArrayBuffer,
): Promise<K extends 'dxf' ? Extract<Read, { kind: 'dxf' }> : Exclude<Read, { kind: 'dxf' }>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Read>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
      if (data.ok) resolve(data)
      else reject(new ImportProblem(data.code, data.params))
    }
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage({ kind, bytes } satisfies FileRequest, [bytes])
  }).finally(() => worker.terminate()) as never
}

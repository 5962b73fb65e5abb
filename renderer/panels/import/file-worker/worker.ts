/// <reference lib="webworker" />
import { readDxf } from '../../../../src/imports/drawing/read-dxf'
import { ImportProblem } from '../../../../src/imports/import-problem'
import { decodeText, readCsv } from '../../../../src/imports/tables/read-csv'
import { readSpreadsheet } from '../../../../src/imports/tables/read-spreadsheet'
import { encodePicture } from './encode-picture'
import type { FileReply, FileRequest, ReadingStep } from './messages'

const scope = self as unknown as DedicatedWorkerGlobalScope

const tell = (step: ReadingStep, share?: number): void =>
  scope.postMessage((share === undefined ? { step } : { step, share }) satisfies FileReply)

/** Reads one file; a problem that is none of its own is thrown and reaches the page as the worker's error. */
async function answer({ kind, content }: FileRequest): Promise<FileReply> {
  try {
    tell('open')
    if (kind === 'picture') return { ok: true, kind, picture: await encodePicture(content, () => tell('parse')) }
    if (kind === 'dxf') return { ok: true, kind, drawing: readDxf(new Uint8Array(content), tell) }
    tell('parse')
    const table = kind === 'csv' ? readCsv(decodeText(new Uint8Array(content))) : await readSpreadsheet(content)
    return { ok: true, kind, table }
  } catch (error) {
    if (error instanceof ImportProblem) return { ok: false, code: error.code, params: error.params }
    throw error
  }
}

scope.onmessage = ({ data }: MessageEvent<FileRequest>) =>
  void answer(data).then(
    (reply) => scope.postMessage(reply),
    (error) =>
      setTimeout(() => {
        throw error
      }),
  )

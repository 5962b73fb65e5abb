import type { Drawing } from '../../../../src/imports/drawing/drawing'
import type { ImportProblem } from '../../../../src/imports/import-problem'
import type { Table } from '../../../../src/imports/tables/table'
import type { EncodedPicture } from './encode-picture'

/** What each kind of file is read from. */
export interface FileContents {
  readonly dxf: ArrayBuffer
  readonly csv: ArrayBuffer
  readonly xlsx: ArrayBuffer
  /** A page of a PDF is drawn already. */
  readonly picture: Blob | ImageBitmap
}

export type FileRequest = {
  readonly [K in keyof FileContents]: { readonly kind: K; readonly content: FileContents[K] }
}[keyof FileContents]

/** How far reading has come; a key under `imports.steps`. */
export type ReadingStep = 'open' | 'parse' | 'arrange'

export type FileReply =
  /** `share` of the step that is done, from 0 to 1; absent where it cannot be told. */
  | { readonly step: ReadingStep; readonly share?: number }
  | { readonly ok: true; readonly kind: 'dxf'; readonly drawing: Drawing }
  | { readonly ok: true; readonly kind: 'csv'; readonly table: Table }
  | { readonly ok: true; readonly kind: 'xlsx'; readonly table: Table }
  | { readonly ok: true; readonly kind: 'picture'; readonly picture: EncodedPicture }
  | { readonly ok: false; readonly code: ImportProblem['code']; readonly params: ImportProblem['params'] }

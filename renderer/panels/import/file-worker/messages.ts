import type { Drawing } from '../../../../src/imports/drawing/drawing'
import type { ImportProblem } from '../../../../src/imports/import-problem'
import type { Table } from '../../../../src/imports/tables/table'

export interface FileRequest {
  readonly kind: 'dxf' | 'csv' | 'xlsx'
  readonly bytes: ArrayBuffer
}

/** How far reading has come; a key under `imports.steps`. */
export type ReadingStep = 'open' | 'parse' | 'arrange'

export type FileReply =
  | { readonly step: ReadingStep }
  | { readonly ok: true; readonly kind: 'dxf'; readonly drawing: Drawing }
  | { readonly ok: true; readonly kind: 'csv' | 'xlsx'; readonly table: Table }
  | { readonly ok: false; readonly code: ImportProblem['code']; readonly params: ImportProblem['params'] }

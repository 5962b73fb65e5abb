import type { Drawing } from '../../../src/imports/drawing/drawing'
import type { Table } from '../../../src/imports/tables/table'

/** A file that was read and waits for what its dialog asks. */
export type Importing =
  | { readonly type: 'drawing'; readonly fileName: string; readonly drawing: Drawing }
  | { readonly type: 'rack-list'; readonly fileName: string; readonly table: Table }
  | { readonly type: 'pdf'; readonly fileName: string; readonly bytes: ArrayBuffer }

/** Files on their way in, and the underlay in hand. */
export interface ImportsSlice {
  readonly importing: Importing | null
  /** Name of the file that is being read; null where none is. */
  readonly readingFile: string | null
  readonly underlay: string | null
  /** Opacity of the underlay in hand while its slider is held; nothing is written before it is let go. */
  readonly underlayOpacity: number | null
  /** Underlay to bring into sight; a new object each time it is asked for. */
  readonly underlayRequest: { readonly id: string } | null
  setImporting(importing: Importing | null): void
  setReadingFile(fileName: string | null): void
  chooseUnderlay(id: string | null): void
  setUnderlayOpacity(opacity: number | null): void
  showUnderlay(id: string): void
}

type Fields = Pick<ImportsSlice, 'importing' | 'readingFile' | 'underlay' | 'underlayOpacity' | 'underlayRequest'>

export const importsSlice = (set: (part: Partial<Fields>) => void): ImportsSlice => ({
  importing: null,
  readingFile: null,
  underlay: null,
  underlayOpacity: null,
  underlayRequest: null,
  setImporting: (importing) => set({ importing }),
  setReadingFile: (readingFile) => set({ readingFile }),
  chooseUnderlay: (underlay) => set({ underlay, underlayOpacity: null }),
  setUnderlayOpacity: (underlayOpacity) => set({ underlayOpacity }),
  showUnderlay: (id) => set({ underlay: id, underlayRequest: { id } }),
})

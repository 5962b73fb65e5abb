import type { Drawing } from '../../../src/imports/drawing/drawing'
import type { Table } from '../../../src/imports/tables/table'

/** A file that was read and waits for what its dialog asks. */
export type Importing =
  | { readonly type: 'drawing'; readonly fileName: string; readonly drawing: Drawing }
  | { readonly type: 'rack-list'; readonly fileName: string; readonly table: Table }
  | { readonly type: 'pdf'; readonly fileName: string; readonly bytes: ArrayBuffer }

/** A file that is being read. */
export interface Reading {
  readonly file: string
  /** How far it has come; a key under `imports.steps`. */
  readonly step: 'open' | 'parse' | 'arrange'
  /** Share of the step that is done; null where it cannot be told. */
  readonly share: number | null
  /** Gives it up. */
  cancel(): void
}

/** Files on their way in, and the underlay in hand. */
export interface ImportsSlice {
  readonly importing: Importing | null
  /** Null where none is. */
  readonly reading: Reading | null
  readonly underlay: string | null
  /** Opacity of the underlay in hand while its slider is held; nothing is written before it is let go. */
  readonly underlayOpacity: number | null
  /** Underlay to bring into sight; a new object each time it is asked for. */
  readonly underlayRequest: { readonly id: string } | null
  setImporting(importing: Importing | null): void
  setReading(reading: Reading | null): void
  chooseUnderlay(id: string | null): void
  setUnderlayOpacity(opacity: number | null): void
  showUnderlay(id: string): void
}

type Fields = Pick<ImportsSlice, 'importing' | 'reading' | 'underlay' | 'underlayOpacity' | 'underlayRequest'>

export const importsSlice = (set: (part: Partial<Fields>) => void): ImportsSlice => ({
  importing: null,
  reading: null,
  underlay: null,
  underlayOpacity: null,
  underlayRequest: null,
  setImporting: (importing) => set({ importing }),
  setReading: (reading) => set({ reading }),
  chooseUnderlay: (underlay) => set({ underlay, underlayOpacity: null }),
  setUnderlayOpacity: (underlayOpacity) => set({ underlayOpacity }),
  showUnderlay: (id) => set({ underlay: id, underlayRequest: { id } }),
})

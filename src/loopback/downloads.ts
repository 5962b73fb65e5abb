import { randomBytes } from 'node:crypto'
import type { ExportedFile } from '../api/app-api'
import type { MadeFile } from '../host/ports'

/** How many files wait at most; the oldest gives way. */
const waiting = 16

/** Made files that wait to be fetched once each, by an address that cannot be guessed. */
export interface Downloads {
  offer(file: MadeFile): ExportedFile
  take(id: string): MadeFile | null
}

/** Nothing on offer yet; ids cannot be guessed, and the oldest file goes when there are too many. */
export function createDownloads(): Downloads {
  const files = new Map<string, MadeFile>()
  return {
    offer(file) {
      const id = randomBytes(32).toString('base64url')
      files.set(id, file)
      const oldest = files.keys().next().value
      if (files.size > waiting && oldest !== undefined) files.delete(oldest)
      return { fileName: file.fileName, path: null, download: `/downloads/${id}` }
    },
    take(id) {
      const file = files.get(id) ?? null
      files.delete(id)
      return file
    },
  }
}

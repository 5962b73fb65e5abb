import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { DocumentError } from '../model/reading/document-error'

/** `GSCI` as SQLite's application_id: what tells a project from any other database. */
export const projectApplicationId = 0x47534349

const magic = 'SQLite format 3\0'

/**
 * Reads the 100-byte database header before SQLite touches the file, so that what is no project is refused by name
 * and never written to. Offsets: https://www.sqlite.org/fileformat.html#the_database_header
 * @throws DocumentError `not-a-project` or `truncated`
 */
export function checkProjectHeader(path: string): void {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    const size = fstatSync(file).size
    const length = readSync(file, header, 0, 100, 0)
    if (length < 100 || header.toString('latin1', 0, 16) !== magic)
      throw new DocumentError(
        'not-a-project',
        '',
        'this is not a Guscio project',
        'choose a .guscio or .guscio.json file',
      )
    if (header.readUInt32BE(68) !== projectApplicationId)
      throw new DocumentError(
        'not-a-project',
        '',
        'this database belongs to another program',
        'choose a .guscio file saved by Guscio',
      )
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const pages = header.readUInt32BE(28)
    // While a write-ahead log exists the last pages may still be in it.
    if (size < pages * pageSize && !existsSync(`${path}-wal`)) throw damaged('the file ends too early')
  } finally {
    closeSync(file)
  }
}

/** The refusal for a project whose bytes cannot be trusted. */
export const damaged = (problem: string): DocumentError =>
  new DocumentError('damaged', '', problem, 'restore it from a backup, or from an exported .guscio.json')

/** Whether a file is a Guscio project at all, whole or not. */
export function isProject(path: string): boolean {
  try {
    checkProjectHeader(path)
    return true
  } catch (error) {
    if (error instanceof DocumentError) return error.code !== 'not-a-project'
    throw error
  }
}

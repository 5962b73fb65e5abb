import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { Catalog } from '../catalog/catalog'
import type { SiteDocument } from '../model/document'
import { DocumentError } from '../model/reading/document-error'
import { readDocument, validateDocument } from '../model/reading/read-document'
import { readProjectFile } from '../storage/project-file'

const databaseMagic = 'SQLite format 3'

/** Whether a path is to be read as a project database: by what is in it, else by its name. */
export function isProjectPath(path: string): boolean {
  return withSystemErrors(() => {
    requireRegularFile(path)
    const file = openSync(path, 'r')
    try {
      const start = Buffer.alloc(databaseMagic.length)
      readSync(file, start, 0, start.length, 0)
      return start.toString('latin1') === databaseMagic || path.endsWith('.guscio')
    } finally {
      closeSync(file)
    }
  })
}

/**
 * Reads and validates a site of either kind without leaving anything beside it.
 * @throws DocumentError
 */
export function readSite(path: string, catalog: Catalog): SiteDocument {
  // A stored document is checked as strictly as a text: other tools can write to a database too.
  if (isProjectPath(path))
    return validateDocument(withSystemErrors(() => readProjectFile(path)).document, catalog.items)
  return readDocument(
    withSystemErrors(() => readFileSync(path)),
    catalog.items,
  )
}

/**
 * Refuses what would block or never end when read: a pipe, a socket, a device.
 * @throws DocumentError
 */
export function requireRegularFile(path: string): void {
  const found = statSync(path)
  if (found.isFile() || found.isDirectory()) return
  throw new DocumentError(
    'not-a-project',
    '',
    'this is not a regular file but a pipe, a socket or a device',
    'name a file',
  )
}

/** Turns the refusals of the file system into sentences. */
export function withSystemErrors<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw systemRefusal(error)
  }
}

function systemRefusal(error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new DocumentError('not-found', '', 'there is no such file or folder', 'check the path')
    case 'EISDIR':
      return new DocumentError('not-a-project', '', 'this is a folder', 'name a .guscio or .guscio.json file')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new DocumentError(
        'read-only',
        '',
        'the system does not allow it',
        'check the permissions of file and folder',
      )
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return new DocumentError('not-found', '', 'the system cannot follow this path', 'name a shorter or plainer one')
    case 'ENOSPC':
    case 'EDQUOT':
      return new DocumentError('disk', '', 'the disk is full', 'free some space and try again')
    default:
      return error
  }
}

import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { DocumentError } from '../model/reading/document-error'
import { checkProjectHeader, damaged } from './project-header'

/**
 * Opens a database as the only program that may. SQLite's own exclusive lock does it: the system drops it with the
 * process, so a crash leaves no stale lock. https://www.sqlite.org/pragma.html#pragma_locking_mode
 */
export function openExclusively(path: string): Database.Database {
  const database = new Database(path, { timeout: 200 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    // FULL: a confirmed edit is on disk, not in a cache.
    database.pragma('synchronous = FULL')
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (error) {
    database.close()
    throw explain(error)
  }
}

/** A new database, written straight into its file: a header that is right from the start, no log beside it. */
export function createDatabase(path: string): Database.Database {
  const database = new Database(path)
  database.pragma('synchronous = FULL')
  return database
}

/** Opens a project to look at only: from memory, so that nothing appears beside it and a read-only folder will do. */
export function openForReading(path: string): Database.Database {
  checkProjectHeader(path)
  // A log left by a crash holds edits that only SQLite can put back; that takes the file itself.
  if (existsSync(`${path}-wal`)) openExclusively(path).close()
  const bytes = readFileSync(path)
  // Write-ahead mode is refused for a database in memory: bytes 18 and 19 say which mode the file is in.
  bytes[18] = 1
  bytes[19] = 1
  try {
    return new Database(bytes)
  } catch (error) {
    throw explain(error)
  }
}

/** @throws DocumentError `damaged` where pages or rows do not hold together */
export function checkDatabase(database: Database.Database): void {
  let verdict: unknown
  try {
    verdict = database.pragma('quick_check(1)', { simple: true })
  } catch (error) {
    throw explain(error)
  }
  if (verdict !== 'ok') throw damaged('the project is damaged')
}

/** The refusal for a project that somebody else works on. */
export const lockedProject = (): DocumentError =>
  new DocumentError('locked', '', 'the project is open in another window or program', 'close it there and try again')

/** SQLite's refusals as sentences; anything else passes unchanged. */
export function explain(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const code = error.code
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return lockedProject()
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_ERROR')
    return damaged('the project is damaged')
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM'))
    return new DocumentError('read-only', '', 'the project cannot be written here', 'copy it to a folder of your own')
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR'))
    return new DocumentError('disk', '', 'the disk refused to store the project', 'free some space and try again')
  return error
}

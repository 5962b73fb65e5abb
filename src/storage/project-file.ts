import { existsSync, realpathSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import type { SiteDocument } from '../model/document'
import { applyPatch, type Patch } from '../model/patch'
import { DocumentError } from '../model/reading/document-error'
import { type JournalEntry, lastSequence, readJournal, writeJournalEntry } from './journal-table'
import { migrate } from './migrate'
import type { Migration } from './migrations/migration'
import { migrations } from './migrations/registry'
import { checkDatabase, createDatabase, explain, lockedProject, openExclusively, openForReading } from './open-database'
import { checkProjectHeader, isProject, projectApplicationId } from './project-header'
import { readStoredDocument, writeDocument, writePatch } from './records-table'
import { readSource, writeSource } from './source-mark'
import { replaceFile } from './write-file-atomically'

/** A `.guscio` project held open for writing by this process alone. */
export interface ProjectFile {
  readonly path: string
  readonly document: SiteDocument
  /** Mark of the document that the project was made from, as its maker gave it; null where none was given. */
  readonly source: string | null
  /** Number of the last edit. */
  readonly sequence: number
  /** Where the file was before its layout was brought up to date; null where nothing had to change. */
  readonly backup: string | null
  /** Stores one edit. Returns only once it is on disk. @returns its sequence number */
  append(patch: Patch, label: string, at: Date): number
  /** The kept edits, oldest first. */
  journal(): JournalEntry[]
  /** Writes a clean copy of the project elsewhere, all or nothing. */
  copyTo(path: string): void
  close(): void
}

/**
 * Projects open in this process. Closing any other handle on such a file would drop SQLite's lock on it
 * (https://www.sqlite.org/howtocorrupt.html, 2.2), so it must not even be read a second time.
 */
const held = new Set<string>()

/**
 * Makes a project of a document; the file appears whole or not at all.
 * @param source mark by which the maker knows the document again
 * @throws DocumentError `exists` where the path is taken
 */
export function createProjectFile(path: string, document: SiteDocument, source?: string): ProjectFile {
  if (existsSync(path)) throw new DocumentError('exists', '', 'there is already a file here', 'choose another name')
  writeNewProject(path, document, source)
  const database = openExclusively(path)
  try {
    // Written a moment ago, from this very document: reading it back would take as long as writing it.
    return hold(path, database, null, document)
  } catch (error) {
    database.close()
    throw explain(error)
  }
}

/** Writes a document as a project, replacing what stands at `path`; leaves no lock and no log behind. */
export function writeNewProject(path: string, document: SiteDocument, source?: string): void {
  refuseWhereOpen(path)
  replaceFile(path, (temporary) => {
    const database = createDatabase(temporary)
    try {
      database.pragma(`application_id = ${projectApplicationId}`)
      migrate(database, migrations, () => undefined)
      database.transaction(() => {
        writeDocument(database, document)
        if (source !== undefined) writeSource(database, source)
      })()
    } catch (error) {
      throw explain(error)
    } finally {
      database.close()
    }
  })
}

/**
 * Opens a project for writing.
 * @throws DocumentError `not-a-project`, `newer-version`, `locked`, `damaged`, `read-only`
 */
export function openProjectFile(path: string, steps: readonly Migration[] = migrations): ProjectFile {
  refuseWhereHeld(path)
  checkProjectHeader(path)
  const database = openExclusively(path)
  try {
    checkDatabase(database)
    let backup: string | null = null
    migrate(database, steps, (version) => {
      backup = `${path}.layout-${version}.bak`
      copyDatabase(database, backup)
    })
    return hold(path, database, backup, readStoredDocument(database))
  } catch (error) {
    database.close()
    throw explain(error)
  }
}

/** What a project holds, read without locking it or leaving anything beside it. */
export function readProjectFile(path: string): { readonly document: SiteDocument; readonly sequence: number } {
  refuseWhereHeld(path)
  const database = openForReading(path)
  try {
    checkDatabase(database)
    migrate(database, migrations, () => undefined)
    return { document: readStoredDocument(database), sequence: lastSequence(database) }
  } catch (error) {
    throw explain(error)
  } finally {
    database.close()
  }
}

function hold(path: string, database: Database, backup: string | null, stored: SiteDocument): ProjectFile {
  let document = stored
  let sequence = lastSequence(database)
  const source = readSource(database)
  const identity = realpathSync(path)
  held.add(identity)
  return {
    path,
    backup,
    source,
    get document() {
      return document
    },
    get sequence() {
      return sequence
    },
    append(patch, label, at) {
      const next = applyPatch(document, patch)
      try {
        database.transaction(() => {
          writeJournalEntry(database, { sequence: sequence + 1, at: at.toISOString(), label, patch })
          writePatch(database, patch, next)
        })()
      } catch (error) {
        throw explain(error)
      }
      document = next
      return ++sequence
    },
    journal: () => readJournal(database),
    copyTo(target) {
      refuseWhereOpen(target)
      copyDatabase(database, target)
    },
    close() {
      database.close()
      held.delete(identity)
    },
  }
}

function refuseWhereHeld(path: string): void {
  if (existsSync(path) && held.has(realpathSync(path))) throw lockedProject()
}

/** A project that somebody works on must not be replaced under them. */
function refuseWhereOpen(path: string): void {
  if (!existsSync(path)) return
  refuseWhereHeld(path)
  if (isProject(path)) openExclusively(path).close()
}

/** VACUUM INTO gives a clean single file without a log; the rename makes it all or nothing. */
function copyDatabase(database: Database, target: string): void {
  replaceFile(target, (temporary) => {
    try {
      database.prepare('VACUUM INTO ?').run(temporary)
    } catch (error) {
      throw explain(error)
    }
  })
}

import type { Database } from 'better-sqlite3'
import type { Patch } from '../model/patch'

/** Edits kept in the file's history; older ones are dropped, since the records already hold their effect. */
export const journalLength = 500

export interface JournalEntry {
  readonly sequence: number
  /** ISO date and time. */
  readonly at: string
  readonly label: string
  readonly patch: Patch
}

/** Number of the last edit, 0 in a new project. */
export function lastSequence(database: Database): number {
  return Number(database.prepare("SELECT value FROM meta WHERE key = 'sequence'").pluck().get())
}

/** Writes one edit as the next of the file. */
export function writeJournalEntry(database: Database, entry: JournalEntry): void {
  database
    .prepare('INSERT INTO journal (sequence, at, label, patch) VALUES (?, ?, ?, ?)')
    .run(entry.sequence, entry.at, entry.label, JSON.stringify(entry.patch))
  database.prepare('DELETE FROM journal WHERE sequence <= ?').run(entry.sequence - journalLength)
  database.prepare("UPDATE meta SET value = ? WHERE key = 'sequence'").run(String(entry.sequence))
}

/** The kept edits, oldest first. */
export function readJournal(database: Database): JournalEntry[] {
  const rows = database.prepare('SELECT sequence, at, label, patch FROM journal ORDER BY sequence').all() as (Omit<
    JournalEntry,
    'patch'
  > & { patch: string })[]
  return rows.map((row) => ({ ...row, patch: JSON.parse(row.patch) as Patch }))
}

import type { Database } from 'better-sqlite3'

/** Notes in a new project what it was made from. */
export function writeSource(database: Database, source: string): void {
  database.prepare("INSERT OR REPLACE INTO meta VALUES ('source', ?)").run(source)
}

/** What the project was made from, or null. */
export function readSource(database: Database): string | null {
  return (database.prepare("SELECT value FROM meta WHERE key = 'source'").pluck().get() as string | undefined) ?? null
}

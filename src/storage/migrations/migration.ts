import type { Database } from 'better-sqlite3'

/** One step of the project file's table layout. Runs inside a transaction; never edited once released. */
export interface Migration {
  /** The `user_version` that the file has once this step is done. */
  readonly version: number
  up(database: Database): void
}

import type { Database } from 'better-sqlite3'
import { DocumentError } from '../model/reading/document-error'
import { phrase } from '../model/reading/phrase'
import type { Migration } from './migrations/migration'

/** The file's table layout version. */
export const layoutVersion = (database: Database): number => database.pragma('user_version', { simple: true }) as number

/**
 * Brings the tables up to the newest layout in one transaction.
 * @param backUp called before the first change of a file that already has tables
 * @returns the version found, or null where nothing had to change
 * @throws DocumentError `newer-version` where a later program wrote the file
 */
export function migrate(
  database: Database,
  steps: readonly Migration[],
  backUp: (version: number) => void,
): number | null {
  const found = layoutVersion(database)
  const newest = steps.at(-1)?.version ?? 0
  if (found > newest)
    throw new DocumentError(
      'newer-version',
      '',
      phrase`the project was saved by a newer Guscio (layout ${found}, this one knows ${newest})`,
      'update Guscio and open it again',
    )
  const pending = steps.filter((step) => step.version > found)
  if (pending.length === 0) return null
  if (found > 0) backUp(found)
  database.transaction(() => {
    for (const step of pending) {
      step.up(database)
      database.pragma(`user_version = ${step.version}`)
    }
  })()
  return found
}

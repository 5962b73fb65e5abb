import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../src/model/reading/document-error'
import { explain } from '../../src/storage/open-database'

describe('what SQLite refuses', () => {
  it.each([
    ['SQLITE_FULL', 'disk'],
    ['SQLITE_IOERR_WRITE', 'disk'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_BUSY', 'locked'],
  ])('is explained: %s is a matter of %s', (code, expected) => {
    const error = explain(new Database.SqliteError('as SQLite says it', code))
    expect(error).toBeInstanceOf(DocumentError)
    expect((error as DocumentError).code).toBe(expected)
  })

  it('a database that may grow no more says that the disk is full', () => {
    const database = new Database(':memory:')
    database.exec('CREATE TABLE rows (text TEXT); PRAGMA max_page_count = 3')
    const fill = () => {
      for (let i = 0; i < 100; i++) database.prepare('INSERT INTO rows VALUES (?)').run('x'.repeat(4000))
    }
    let refused: unknown
    try {
      fill()
    } catch (error) {
      refused = explain(error)
    }
    expect((refused as DocumentError).code).toBe('disk')
    database.close()
  })
})

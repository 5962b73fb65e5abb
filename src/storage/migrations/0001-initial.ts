import type { Migration } from './migration'

/**
 * A row per record, so that an edit writes what it touched and no more. `parts` lists the document's top-level keys in
 * their order: a null `json` says that the key is a list whose members are in `records`.
 */
export const initial: Migration = {
  version: 1,
  up(database) {
    database.exec(`
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE parts (kind TEXT PRIMARY KEY, position INTEGER NOT NULL, json TEXT) WITHOUT ROWID;
      CREATE TABLE records (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (kind, id)
      ) WITHOUT ROWID;
      CREATE INDEX records_in_order ON records (kind, position);
      CREATE TABLE journal (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        label TEXT NOT NULL,
        patch TEXT NOT NULL
      );
      INSERT INTO meta VALUES ('sequence', '0');
    `)
  },
}

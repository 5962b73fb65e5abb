import type { Database } from 'better-sqlite3'
import type { SiteDocument } from '../model/document'
import { type ListChange, type ListKind, listKinds, type Patch, type RecordChange } from '../model/patch'

interface DocRecord {
  readonly id: string
}

/** Room left between neighbours, so that an insertion renumbers nothing. */
const gap = 2 ** 20

const isListKind = (kind: string): kind is ListKind => (listKinds as readonly string[]).includes(kind)
const isListChange = (change: RecordChange): change is ListChange => isListKind(change.kind)

/** Writes a whole document into empty tables. */
export function writeDocument(database: Database, document: SiteDocument): void {
  const part = database.prepare('INSERT INTO parts (kind, position, json) VALUES (?, ?, ?)')
  const record = database.prepare('INSERT INTO records (kind, id, position, json) VALUES (?, ?, ?, ?)')
  Object.entries(document).forEach(([key, value], position) => {
    if (value === undefined) return
    if (!isListKind(key)) {
      part.run(key, position, JSON.stringify(value))
      return
    }
    part.run(key, position, null)
    ;(value as readonly DocRecord[]).forEach((member, index) => {
      record.run(key, member.id, (index + 1) * gap, JSON.stringify(member))
    })
  })
}

/** Reads the document back: the same keys in the same order, the same records in the same order. */
export function readStoredDocument(database: Database): SiteDocument {
  // One text a kind: a row and a parse for each of a hundred thousand records would take twice as long.
  const texts = database
    .prepare("SELECT kind, '[' || group_concat(json, ',' ORDER BY position) || ']' FROM records GROUP BY kind")
    .raw()
    .all() as [string, string][]
  const lists = new Map(texts.map(([kind, text]) => [kind, JSON.parse(text)]))
  const parts = database.prepare('SELECT kind, json FROM parts ORDER BY position').raw().all() as [
    string,
    string | null,
  ][]
  return Object.fromEntries(
    parts.map(([kind, json]) => [kind, json === null ? (lists.get(kind) ?? []) : JSON.parse(json)]),
  ) as unknown as SiteDocument
}

/** Writes one patch into the tables; `after` is the document that the patch leads to. */
export function writePatch(database: Database, patch: Patch, after: SiteDocument): void {
  const addPart = database.prepare(
    `INSERT INTO parts (kind, position, json) VALUES (?, (SELECT coalesce(max(position), -1) + 1 FROM parts), ?)
     ON CONFLICT (kind) DO UPDATE SET json = excluded.json`,
  )
  for (const change of patch) {
    if (isListChange(change)) continue
    if (change.after === undefined) database.prepare('DELETE FROM parts WHERE kind = ?').run(change.kind)
    else addPart.run(change.kind, JSON.stringify(change.after))
  }
  for (const kind of listKinds) {
    const changes = patch.filter((change): change is ListChange => change.kind === kind)
    if (changes.length === 0) continue
    addPart.run(kind, null)
    writeListChanges(database, kind, changes, (after[kind] ?? []) as readonly DocRecord[])
  }
}

function writeListChanges(
  database: Database,
  kind: ListKind,
  changes: readonly ListChange[],
  after: readonly DocRecord[],
): void {
  const remove = database.prepare('DELETE FROM records WHERE kind = ? AND id = ?')
  const replace = database.prepare('UPDATE records SET json = ? WHERE kind = ? AND id = ?')
  const added = new Set<number>()
  for (const change of changes) {
    if (change.before === undefined) added.add(change.index)
    else if (change.after === undefined) remove.run(kind, change.id)
    else replace.run(JSON.stringify(change.after), kind, change.id)
  }
  for (const run of runsOf([...added].sort((a, b) => a - b))) {
    if (insertRun(database, kind, after, run)) continue
    renumber(database, kind)
    if (!insertRun(database, kind, after, run)) throw new Error(`no room for ${run.length} new ${kind}`)
  }
}

/** Splits ascending indexes into runs without holes. */
function runsOf(indexes: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const index of indexes) {
    const last = runs.at(-1)
    if (last && last.at(-1) === index - 1) last.push(index)
    else runs.push([index])
  }
  return runs
}

/** Inserts neighbouring records at even distances. @returns false where their neighbours stand too close */
function insertRun(database: Database, kind: ListKind, after: readonly DocRecord[], run: readonly number[]): boolean {
  const place = database.prepare('SELECT position FROM records WHERE kind = ? AND id = ?').pluck()
  const first = run[0] as number
  const before = after[first - 1]
  const low = before ? (place.get(kind, before.id) as number) : 0
  const next = database
    .prepare('SELECT position FROM records WHERE kind = ? AND position > ? ORDER BY position LIMIT 1')
    .pluck()
    .get(kind, low) as number | undefined
  const step = next === undefined ? gap : Math.floor((next - low) / (run.length + 1))
  if (step < 1) return false
  const insert = database.prepare('INSERT INTO records (kind, id, position, json) VALUES (?, ?, ?, ?)')
  run.forEach((index, i) => {
    const record = after[index] as DocRecord
    insert.run(kind, record.id, low + (i + 1) * step, JSON.stringify(record))
  })
  return true
}

function renumber(database: Database, kind: ListKind): void {
  const ids = database.prepare('SELECT id FROM records WHERE kind = ? ORDER BY position').pluck().all(kind) as string[]
  const move = database.prepare('UPDATE records SET position = ? WHERE kind = ? AND id = ?')
  // A run of 2^20 at one place would still not fit; far above any site.
  ids.forEach((id, index) => {
    move.run((index + 1) * gap, kind, id)
  })
}

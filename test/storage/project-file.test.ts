import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { applyPatch, invertPatch, type Patch } from '../../src/model/patch'
import { journalLength } from '../../src/storage/journal-table'
import type { Migration } from '../../src/storage/migrations/migration'
import { migrations } from '../../src/storage/migrations/registry'
import { createProjectFile, openProjectFile, readProjectFile, writeNewProject } from '../../src/storage/project-file'
import { patchFor, someDocument, someStep } from './arbitrary-document'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guscio-storage-'))
  path = join(folder, 'site.guscio')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = new Date('2026-11-02T08:00:00Z')
const site: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  placements: [
    { id: 'R1', item: 'gb200-nvl72', at: [1, 2] },
    { id: 'R2', item: 'gb200-nvl72', at: [3, 2] },
  ],
}
const move = (document: SiteDocument, x: number): Patch => {
  const before = document.placements?.[0] as { id: string }
  return [{ kind: 'placements', id: before.id, index: 0, before, after: { ...before, at: [x, 2] } }]
}

describe('round trip', () => {
  it('keeps any document whole: unknown fields, absent and empty lists, key and record order', () => {
    let round = 0
    fc.assert(
      fc.property(someDocument, (document) => {
        const file = join(folder, `${round++}.guscio`)
        writeNewProject(file, document)
        const back = readProjectFile(file).document
        expect(back).toEqual(document)
        expect(Object.keys(back)).toEqual(Object.keys(document))
      }),
      { numRuns: 40 },
    )
  })

  it('stores a series of edits and their undoing exactly as they act on the document', () => {
    let round = 0
    fc.assert(
      fc.property(someDocument, fc.array(someStep, { minLength: 1, maxLength: 12 }), (document, steps) => {
        const path = join(folder, `e${round++}.guscio`)
        const file = createProjectFile(path, document)
        let expected = document
        for (const step of steps) {
          const patch = patchFor(expected, step)
          expected = applyPatch(expected, patch)
          file.append(patch, 'edits.any', now)
        }
        const last = file.journal().at(-1)
        expected = applyPatch(expected, invertPatch(last?.patch ?? []))
        file.append(invertPatch(last?.patch ?? []), 'edits.undo', now)
        file.close()
        const back = readProjectFile(path)
        expect(back.document).toEqual(expected)
        expect(back.sequence).toBe(steps.length + 1)
      }),
      { numRuns: 40 },
    )
  })

  it('still finds room after many insertions at one place', () => {
    const file = createProjectFile(path, site)
    for (let i = 0; i < 60; i++)
      file.append([{ kind: 'placements', id: `N${i}`, index: 1, after: { id: `N${i}` } }], 'edits.place', now)
    file.close()
    const ids = readProjectFile(path).document.placements?.map((p) => p.id)
    expect(ids).toEqual(['R1', ...Array.from({ length: 60 }, (_, i) => `N${59 - i}`), 'R2'])
  })
})

describe('journal', () => {
  it('numbers edits across openings and keeps the newest', () => {
    let file = createProjectFile(path, site)
    for (let i = 1; i <= journalLength + 3; i++) expect(file.append(move(file.document, i), 'edits.move', now)).toBe(i)
    file.close()
    file = openProjectFile(path)
    expect(file.sequence).toBe(journalLength + 3)
    expect(file.journal()).toHaveLength(journalLength)
    expect(file.journal()[0]?.sequence).toBe(4)
    expect(file.append(move(file.document, 0), 'edits.move', now)).toBe(journalLength + 4)
    file.close()
  })

  it('takes nothing in where the patch does not fit', () => {
    const file = createProjectFile(path, site)
    const misfit: Patch = [{ kind: 'placements', id: 'R9', index: 0, before: {}, after: {} }]
    expect(() => file.append(misfit, 'edits.move', now)).toThrow('does not fit')
    const twice: Patch = [{ kind: 'placements', id: 'R2', index: 0, after: { id: 'R2' } }]
    expect(() => file.append(twice, 'edits.place', now)).toThrow()
    expect(file.document).toEqual(site)
    file.close()
    expect(readProjectFile(path)).toEqual({ document: site, sequence: 0 })
  })
})

describe('tidiness', () => {
  it('leaves one file behind after working, and none beside it after reading', () => {
    const file = createProjectFile(path, site)
    file.append(move(site, 9), 'edits.move', now)
    file.copyTo(join(folder, 'copy.guscio'))
    file.close()
    readProjectFile(path)
    expect(readdirSync(folder).sort()).toEqual(['copy.guscio', 'site.guscio'])
    expect(readProjectFile(join(folder, 'copy.guscio'))).toEqual(readProjectFile(path))
  })

  it('does not touch a file that it only reads', () => {
    writeNewProject(path, site)
    const bytes = readFileSync(path)
    readProjectFile(path)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('refuses to make a project where something stands', () => {
    writeFileSync(path, 'mine')
    expect(() => createProjectFile(path, site)).toThrow('already a file')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('keeps what stands where the disk is full, and says so', () => {
    writeNewProject(path, site)
    const full = {
      toJSON() {
        throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
      },
    }
    expect(() => writeNewProject(path, { ...site, ownField: full } as SiteDocument)).toThrow(/disk refused/)
    expect(readProjectFile(path).document).toEqual(site)
    expect(readdirSync(folder)).toEqual(['site.guscio'])
  })

  it('refuses to replace a project that is open', () => {
    const file = createProjectFile(path, site)
    expect(() => writeNewProject(path, site)).toThrow('open in another window')
    expect(() => openProjectFile(path)).toThrow('open in another window')
    expect(() => readProjectFile(path)).toThrow('open in another window')
    file.close()
    openProjectFile(path).close()
  })
})

describe('refusals', () => {
  const refusal = (open: () => unknown): string => {
    try {
      open()
    } catch (error) {
      return `${(error as { code: string }).code}: ${(error as Error).message}`
    }
    throw new Error('was not refused')
  }

  it.each([
    ['an empty file', ''],
    ['a text', '{"format":"guscio-site"}'.repeat(20)],
    ['a picture', '\x89PNG\r\n\x1a\n'.repeat(50)],
  ])('knows %s from a project', (_, content) => {
    writeFileSync(path, content, 'latin1')
    for (const open of [openProjectFile, readProjectFile])
      expect(refusal(() => open(path))).toBe(
        'not-a-project: this is not a Guscio project; choose a .guscio or .guscio.json file.',
      )
    expect(readFileSync(path, 'latin1')).toBe(content)
  })

  it("knows another program's database", () => {
    const other = new Database(path)
    other.exec('CREATE TABLE photos (id)')
    other.close()
    expect(refusal(() => openProjectFile(path))).toMatch(/^not-a-project: .* another program/)
  })

  it('asks for a newer program where a newer one saved', () => {
    writeNewProject(path, site)
    const database = new Database(path)
    database.pragma(`user_version = ${(migrations.at(-1)?.version ?? 0) + 1}`)
    database.close()
    for (const open of [openProjectFile, readProjectFile])
      expect(refusal(() => open(path))).toMatch(/^newer-version: .*update Guscio/)
  })

  it('tells a cut-off file', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ id: `R${i}`, item: 'x', at: [i, 0] as [number, number] }))
    writeNewProject(path, { ...site, placements: many })
    truncateSync(path, 40_960)
    for (const open of [openProjectFile, readProjectFile])
      expect(refusal(() => open(path))).toMatch(/^damaged: the file ends too early; restore it/)
  })

  it('tells scrambled pages', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ id: `R${i}`, item: 'x', at: [i, 0] as [number, number] }))
    writeNewProject(path, { ...site, placements: many })
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 8192, 24_576)
    writeFileSync(path, bytes)
    for (const open of [openProjectFile, readProjectFile]) expect(refusal(() => open(path))).toMatch(/^damaged: /)
  })
})

describe('layouts', () => {
  it('still opens a project that layout 1 wrote', () => {
    copyFileSync(new URL('./fixtures/layout-1.guscio', import.meta.url), path)
    const file = openProjectFile(path)
    expect(file.document).toEqual({
      format: 'guscio-site',
      version: 1,
      site: { name: 'Layout 1' },
      'x-note': { kept: [1, null, 'due'] },
      placements: [
        { id: 'R1', item: 'gb200-nvl72', hall: null, at: [5, 2] },
        { id: 'R2', item: 'gb200-nvl72', hall: null, at: [3, 2] },
      ],
      connections: [],
      waivers: [],
    })
    expect(file.journal()).toMatchObject([{ sequence: 1, at: '2026-11-02T08:00:00.000Z', label: 'edits.move' }])
    file.close()
  })

  const next: Migration = {
    version: 2,
    up: (database) => database.exec("INSERT INTO meta VALUES ('mark', 'second')"),
  }

  it('brings an old file up to date once, and keeps it as it was beside', () => {
    writeNewProject(path, site)
    const file = openProjectFile(path, [...migrations, next])
    expect(file.backup).toBe(`${path}.layout-1.bak`)
    expect(file.document).toEqual(site)
    file.close()
    const again = openProjectFile(path, [...migrations, next])
    expect(again.backup).toBeNull()
    again.close()
    expect(readProjectFile(`${path}.layout-1.bak`).document).toEqual(site)
  })

  it('changes nothing where a step fails', () => {
    writeNewProject(path, site)
    const failing: Migration = {
      version: 3,
      up: () => {
        throw new Error('no')
      },
    }
    expect(() => openProjectFile(path, [...migrations, next, failing])).toThrow('no')
    const database = new Database(path, { readonly: true })
    expect(database.pragma('user_version', { simple: true })).toBe(1)
    expect(database.prepare('SELECT count(*) FROM meta').pluck().get()).toBe(1)
    database.close()
    expect(existsSync(`${path}.layout-1.bak`)).toBe(true)
  })
})

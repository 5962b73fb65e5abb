import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceFile, writeFileAtomically } from './write-file-atomically'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guscio-write-'))
  path = join(folder, 'a.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('replaces the file and leaves nothing beside it', () => {
  writeFileAtomically(path, 'old')
  writeFileAtomically(path, new TextEncoder().encode('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

it('keeps the old file where writing fails half way', () => {
  writeFileAtomically(path, 'old')
  const failing = (temporary: string) => {
    writeFileSync(temporary, 'half')
    throw new Error('disk full')
  }
  expect(() => replaceFile(path, failing)).toThrow('disk full')
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

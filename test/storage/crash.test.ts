import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { createProjectFile, openProjectFile, readProjectFile, writeNewProject } from '../../src/storage/project-file'
import { runTypescript } from '../support/run-typescript'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guscio-crash-'))
  path = join(folder, 'site.guscio')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const base: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Crash' },
  placements: Array.from({ length: 40 }, (_, i) => ({ id: `R${i}`, item: 'x', at: [i, 0] as [number, number] })),
}

/** Starts the child and resolves once it holds the project. */
async function start() {
  const child = runTypescript(new URL('./appending-child.ts', import.meta.url), [path])
  let printed = ''
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  while (!printed.includes('open')) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (child.exitCode !== null) throw new Error(complaint)
  }
  return { child, confirmed: () => Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1)) || 0 }
}

/** Edits that the document shows: each one labels the first 40 records and adds one. All of an edit or none of it. */
function checkWhole(document: SiteDocument, sequence: number): void {
  const placements = document.placements ?? []
  expect(placements).toHaveLength(40 + sequence)
  expect(new Set(placements.slice(0, 40).map((p) => p.label))).toEqual(
    new Set([sequence === 0 ? undefined : `edit ${sequence}`]),
  )
  expect(placements.slice(40).map((p) => p.id)).toEqual(Array.from({ length: sequence }, (_, i) => `N${i + 1}`))
}

it('loses no confirmed edit and keeps no half one when the process is killed at any moment', async () => {
  writeNewProject(path, base)
  let total = 0
  for (let round = 0; round < 8; round++) {
    const { child, confirmed } = await start()
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 130))
    child.kill('SIGKILL')
    await once(child, 'close')
    const { document, sequence } = readProjectFile(path)
    expect(sequence).toBeGreaterThanOrEqual(confirmed())
    expect(sequence).toBeGreaterThanOrEqual(total)
    checkWhole(document, sequence)
    total = sequence
  }
  expect(total).toBeGreaterThan(8)
  expect(readdirSync(folder)).toEqual(['site.guscio'])
})

it('lets one process write, and the next one as soon as the first is gone, however it went', async () => {
  writeNewProject(path, base)
  const { child } = await start()
  expect(() => openProjectFile(path)).toThrow('open in another window or program; close it there')
  expect(() => readProjectFile(path)).toThrow('open in another window or program')
  expect(() => writeNewProject(path, base)).toThrow('open in another window or program')
  expect(() => createProjectFile(path, base)).toThrow('already a file')
  child.kill('SIGKILL')
  await once(child, 'close')
  const file = openProjectFile(path)
  checkWhole(file.document, file.sequence)
  file.close()
})

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteDocument } from '../model/document'
import { DocumentError } from '../model/reading/document-error'
import { createProjectFile, openProjectFile, type ProjectFile } from '../storage/project-file'
import { siteJson } from '../storage/site-json'

/**
 * Opens a document that came as text as a project of the user's own, so that its source stays as it was. Where the
 * user has already worked on a copy of the very same document, that copy is opened again: their edits are in it.
 * @param source what `sourceOf` says of the document
 */
export function openWorkingCopy(
  folder: string,
  sourceName: string,
  document: SiteDocument,
  source: string,
): ProjectFile {
  for (const path of candidates(folder, sourceName)) {
    if (!existsSync(path)) return createProjectFile(path, document, source)
    const copy = openCopyOf(path, source)
    if (copy) return copy
  }
  throw new Error('the candidates never end')
}

/** By what a working copy knows the document it was made from. */
export const sourceOf = (document: SiteDocument): string =>
  createHash('sha256').update(siteJson(document)).digest('hex')

/** Makes a project of the user's own under the first free name. */
export function createOwnProject(folder: string, name: string, document: SiteDocument): ProjectFile {
  for (const path of candidates(folder, name)) if (!existsSync(path)) return createProjectFile(path, document)
  throw new Error('the candidates never end')
}

/** `NAME.guscio`, `NAME-2.guscio`, ... in the folder, which is made where it is missing. */
function* candidates(folder: string, name: string): Generator<string> {
  mkdirSync(folder, { recursive: true })
  const stem = fileStem(name)
  yield join(folder, `${stem}.guscio`)
  for (let number = 2; ; number++) yield join(folder, `${stem}-${number}.guscio`)
}

function openCopyOf(path: string, source: string): ProjectFile | null {
  try {
    const file = openProjectFile(path)
    if (file.source === source) return file
    file.close()
    return null
  } catch (error) {
    // Open elsewhere, or broken: either way not the one to use.
    if (error instanceof DocumentError) return null
    throw error
  }
}

/** A name that every file system takes, without `.guscio` or `.json`. */
export function fileStem(name: string): string {
  const stem = name
    .replace(/(\.guscio)?(\.json)?$/i, '')
    .replace(/[\p{Cc}\s<>:"/\\|?*]+/gu, ' ')
    .replace(/[. ]+$/, '')
    .trim()
  return stem.slice(0, 80) || 'site'
}

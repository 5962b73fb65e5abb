import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { SiteDocument } from '../model/document'
import { DocumentError } from '../model/document-error'
import { createProjectFile, openProjectFile, type ProjectFile } from '../storage/project-file'

/**
 * Opens a document that came as text as a project of the user's own, so that its source stays as it was. The same
 * document not yet edited is not copied a second time.
 */
export function openWorkingCopy(folder: string, sourceName: string, document: SiteDocument): ProjectFile {
  mkdirSync(folder, { recursive: true })
  const stem = fileStem(sourceName)
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}${number === 1 ? '' : `-${number}`}.guscio`)
    if (!existsSync(path)) return createProjectFile(path, document)
    const untouched = openUntouched(path, document)
    if (untouched) return untouched
  }
}

function openUntouched(path: string, document: SiteDocument): ProjectFile | null {
  try {
    const file = openProjectFile(path)
    if (file.sequence === 0 && isDeepStrictEqual(file.document, document)) return file
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

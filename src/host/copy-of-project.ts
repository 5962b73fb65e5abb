import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProjectFile } from '../storage/project-file'

/** The bytes of a clean copy of a project, made beside nothing of the user's. */
export function copyOfProject(file: ProjectFile): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'guscio-copy-'))
  try {
    const copy = join(folder, 'copy.guscio')
    file.copyTo(copy)
    return readFileSync(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readProjectFile } from '../../../src/storage/project-file'

/**
 * What the only project of a user's folder holds at this moment. The host keeps the file to itself, so a copy is read,
 * with the log beside it, as after a power cut.
 */
export function projectOnDisk(home: string): ReturnType<typeof readProjectFile> {
  const folder = join(home, 'projects')
  const [name, ...others] = readdirSync(folder).filter((n) => n.endsWith('.guscio'))
  if (!name || others.length > 0) throw new Error(`expected one project in ${folder}`)
  const aside = mkdtempSync(join(tmpdir(), 'guscio-copy-'))
  try {
    for (const end of ['', '-wal'])
      if (existsSync(join(folder, name + end))) copyFileSync(join(folder, name + end), join(aside, name + end))
    return readProjectFile(join(aside, name))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

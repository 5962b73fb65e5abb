import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every file below the folders, as paths from the repository's root with forward slashes. */
export function filesBelow(folders: readonly string[], pattern: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (f) => `${folder}/${f.replaceAll('\\', '/')}`,
      ),
    )
    .filter((f) => pattern.test(f))
    .sort()
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

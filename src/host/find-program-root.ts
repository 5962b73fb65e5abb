import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The nearest folder above `start` that holds `marker`. One search serves the sources, the build, and a package where
 * resources stand beside the archive.
 * @throws Error where the program is not whole
 */
export function findProgramRoot(marker: string, start: string = import.meta.dirname): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, marker))) return folder
    if (folder === dirname(folder)) throw new Error(`"${marker}" is missing; install Guscio again.`)
  }
}

/** Folder of the shipped data. */
export const findResourcesFolder = (): string => join(findProgramRoot('resources/locales'), 'resources')
/** Folder of the built screen. */
export const findScreenFolder = (): string => join(findProgramRoot('out/renderer/index.html'), 'out', 'renderer')

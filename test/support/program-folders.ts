import { fileURLToPath } from 'node:url'

/** The program's own folder, and what lies in it, for tests. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url))
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
export const exampleSite = fileURLToPath(new URL('../../resources/examples/north-fork.guscio.json', import.meta.url))

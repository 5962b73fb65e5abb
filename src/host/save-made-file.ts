import { writeFileAtomically } from '../storage/write-file-atomically'
import type { MadeFile } from './ports'
import { withSystemErrors } from './read-site'

/** Writes a made file where the user said, whole or not at all. @throws DocumentError where the system refuses */
export function saveMadeFile(path: string, file: MadeFile): void {
  withSystemErrors(() => writeFileAtomically(path, file.bytes))
}

import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a program keeps a user's own data on this system; `GUSCIO_HOME` overrides it. */
export function userFolder(environment: NodeJS.ProcessEnv, platform: string = process.platform): string {
  const { GUSCIO_HOME, APPDATA, XDG_DATA_HOME } = environment
  if (GUSCIO_HOME) return GUSCIO_HOME
  if (platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Guscio')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Guscio')
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'guscio')
}

import { randomBytes } from 'node:crypto'
import { accessSync, closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Replaces a file whole: readers see the old bytes or the new ones, never a part, even after a power cut. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  replaceFile(path, (temporary) => {
    const file = openSync(temporary, 'wx')
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  })
}

/**
 * Lets `write` make a file beside `path`, then puts it in its place; leaves nothing behind where `write` fails.
 * @throws the system's error where the folder is missing or not ours to write
 */
export function replaceFile(path: string, write: (temporary: string) => void): void {
  // Told by name here; SQLite would only say that it cannot open a file.
  accessSync(dirname(path), constants.W_OK)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    write(temporary)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Makes the rename itself durable; Windows offers no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.map': 'application/json',
}

/** A file of the built screen. */
export interface ScreenFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** True where the name holds a hash of the content. */
  readonly lasting: boolean
}

/** Reads a file of the screen. @param path as `safePath` gives it @returns null where there is none */
export function readScreenFile(folder: string, path: string): ScreenFile | null {
  const name = path === '/' ? '/index.html' : path
  const mediaType = mediaTypes[extname(name)]
  const full = join(folder, name)
  if (!mediaType || !statSync(full, { throwIfNoEntry: false })?.isFile()) return null
  return { bytes: readFileSync(full), mediaType, lasting: name.startsWith('/assets/') }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const hooks = new URL('./typescript-hooks.mjs', import.meta.url).href

/** Starts a TypeScript file of the tests as a Node process of its own. */
export function runTypescript(file: URL, args: readonly string[]): ChildProcess {
  const flags = ['--no-warnings', '--experimental-transform-types', '--import', hooks]
  return spawn(process.execPath, [...flags, fileURLToPath(file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
}

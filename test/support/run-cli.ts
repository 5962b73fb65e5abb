import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { runProgram } from '../../src/cli/program'
import { programFolder } from './program-folders'

export interface CliRun {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, on the given day. */
export async function runCli(args: readonly string[], now = new Date('2026-11-02T08:00:00Z')): Promise<CliRun> {
  let out = ''
  let err = ''
  const status = await runProgram(args, {
    print: (text) => {
      out += text
    },
    complain: (text) => {
      err += text
    },
    now: () => now,
    interrupted: () => Promise.resolve(),
    environment: {},
  })
  return { status, out, err }
}

/** The built command. */
export const builtCommand = join(programFolder, 'out', 'main', 'guscio.js')

/** Runs the built command as a process of its own. */
export function runBuiltCli(args: readonly string[], nodeFlags: readonly string[] = []): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, builtCommand, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
  })
}

import { spawn } from 'node:child_process'

/** Processes that must not outlive this one. */
const running = new Set()
let stopping = 0

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])
  process.on(signal, () => {
    const again = stopping !== 0
    stopping = 128 + number
    for (const child of running) child.kill(again ? 'SIGKILL' : signal)
    if (running.size === 0) process.exit(stopping)
  })
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, limit_s?: number, quiet?: boolean, onOutput?: (text: string) => void}} options
 *   `limit_s` ends a run that takes longer; `quiet` keeps its output to the answer
 * @returns {Promise<{status: number, output: string, timedOut: boolean}>} status 127 where it could not be started
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env = process.env, limit_s = 0, quiet = false, onOutput } = options
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['inherit', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    let timedOut = false
    const timer = limit_s
      ? setTimeout(() => {
          timedOut = true
          child.kill('SIGTERM')
        }, limit_s * 1000)
      : undefined
    const take = (stream) => (chunk) => {
      output += chunk
      if (!quiet) stream.write(chunk)
      if (onOutput) onOutput(String(chunk))
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    const end = (status) => {
      clearTimeout(timer)
      running.delete(child)
      // Ctrl-C ends the whole run, not only the step that it found.
      if (stopping && running.size === 0) process.exit(stopping)
      resolve({ status, output, timedOut })
    }
    child.on('error', () => end(127))
    child.on('close', (code) => end(code === null ? 1 : code))
  })
}

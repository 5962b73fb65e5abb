import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

/** Folder of the program. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A reason to stop, as one sentence for the user. */
export class LaunchProblem extends Error {}

const installLimit_s = 900
const buildLimit_s = 600

/** Whether a Node version can load the native parts (Node-API 10). */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 14)
}

/**
 * Whether what is installed is what the lock asks for. npm writes down what it installed in
 * `node_modules/.package-lock.json`, at its very end.
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed.packages[path]
    if (!found) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** Installs the dependencies where they are not those of the lock. @throws LaunchProblem */
export async function ensureDependencies() {
  const record = join(root, 'node_modules', '.package-lock.json')
  const lock = readJson(join(root, 'package-lock.json'))
  if (existsSync(record) && isInstalled(lock, readJson(record))) return
  console.log('Installing dependencies (about a minute)...')
  const started = Date.now()
  const beat = setInterval(() => console.log(`  still installing, ${seconds(started)} s`), 20_000)
  const { status, output, timedOut } = await runCommand(npmCommand(), ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    limit_s: installLimit_s,
    quiet: true,
  })
  clearInterval(beat)
  if (timedOut) throw new LaunchProblem(`Installing took longer than ${installLimit_s / 60} minutes; try again.`)
  if (status === 0) return console.log(`Installed in ${seconds(started)} s.`)
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output))
    throw new LaunchProblem('The package registry cannot be reached; connect to the network once and try again.')
  throw new LaunchProblem(
    `Installing failed (npm ci, status ${status}):\n${output.trim().split('\n').slice(-15).join('\n')}`,
  )
}

/** A Node that can load the native parts: this one, or the one that came with the dependencies. @throws LaunchProblem */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const bundled = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(bundled)) return bundled
  throw new LaunchProblem(`Guscio needs Node 22.14 or later, this is ${process.versions.node}; install a newer Node.`)
}

/** The environment in which `node` means `node`, also for the tools that npm starts. */
export const environmentFor = (node) => ({
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
})

/** Builds where an output is missing or older than a source. @throws LaunchProblem */
export async function ensureBuild(node) {
  if (!isBuildStale()) return
  console.log('Building...')
  const started = Date.now()
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, output } = await runCommand(node, [tool, 'build'], {
    cwd: root,
    env: environmentFor(node),
    limit_s: buildLimit_s,
    quiet: true,
  })
  if (status !== 0) throw new LaunchProblem(`The build failed:\n${output.trim().split('\n').slice(-25).join('\n')}`)
  console.log(`Built in ${seconds(started)} s.`)
}

function isBuildStale() {
  const outputs = ['main/index.js', 'main/guscio.js', 'preload/index.cjs', 'renderer/index.html']
  const built = outputs.map((path) => modified(join(root, 'out', path)))
  const sources = [
    'electron',
    'renderer',
    'src',
    'resources',
    'package-lock.json',
    'package.json',
    'electron.vite.config.ts',
  ]
  return Math.min(...built) < Math.max(...sources.map((path) => modified(join(root, path))))
}

/** When a file, or the newest below a folder, was last changed; 0 where there is none. */
function modified(path) {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => modified(join(path, name))))
}

/** npm as this process was started by it, else the one on the path. */
export const npmCommand = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm')

export const seconds = (since) => Math.round((Date.now() - since) / 1000)

/** Runs a launcher; a reason to stop becomes one sentence and exit status 1. */
export async function launch(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

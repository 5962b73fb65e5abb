import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBuild, ensureDependencies, environmentFor, findNode, launch, root } from './prepare.mjs'
import { runCommand } from './run-command.mjs'

const fetchLimit_s = 120
const example = join(root, 'resources', 'examples', 'north-fork.guscio.json')

// `npm start [-- SITE]`: the desktop app where it can run, the same app in a browser elsewhere.
await launch(async () => {
  await ensureDependencies()
  const node = findNode()
  await ensureBuild(node)
  const electron = hasDisplay() ? await findElectron(node) : null
  const { status } = electron ? await startDesktop(electron) : await startBrowserHost(node)
  process.exitCode = process.exitCode ?? status
})

function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The Electron program, fetched on first use. @returns null where it cannot be had */
async function findElectron(node) {
  const found = electronPath()
  if (found) return found
  console.log(`Fetching Electron (once, at most ${fetchLimit_s} s)...`)
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  await runCommand(node, [installer], { cwd: root, limit_s: fetchLimit_s, quiet: true })
  const fetched = electronPath()
  if (!fetched) console.log('Electron cannot be fetched here; Guscio runs in the browser instead.')
  return fetched
}

function electronPath() {
  const folder = join(root, 'node_modules', 'electron')
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : null
}

const startDesktop = (electron) => runCommand(electron, [root, ...process.argv.slice(2)], { cwd: root })

async function startBrowserHost(node) {
  const given = process.argv.slice(2)
  const site =
    given.length === 0 && existsSync(example) ? [example] : given.map((arg) => (existsSync(arg) ? resolve(arg) : arg))
  let opened = !hasDisplay()
  const program = join(root, 'out', 'main', 'guscio.js')
  return runCommand(node, [program, 'serve', ...site], {
    cwd: root,
    env: environmentFor(node),
    onOutput(text) {
      const address = /http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+/.exec(text)?.[0]
      if (!address || opened) return
      opened = true
      openBrowser(address)
    },
  })
}

function openBrowser(address) {
  if (process.platform === 'win32') void runCommand('explorer', [address], { quiet: true })
  else void runCommand(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], { quiet: true })
}

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { LaunchProblem } from './prepare.mjs'
import { runCommand } from './run-command.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const installLimit_s = 600

/** A Chromium for the browser tests; installed where this is root on a Debian without one. @throws LaunchProblem */
export async function findChromium() {
  const found = chromiumPath()
  if (found) return found
  const missing = 'The browser tests need Chromium; install it, or set CHROMIUM_PATH.'
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new LaunchProblem(missing)
  console.log('Installing Chromium from the distribution...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, quiet: true, limit_s: installLimit_s }
  await runCommand('apt-get', ['update'], options)
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'poppler-utils'], options)
  const installed = chromiumPath()
  if (!installed) throw new LaunchProblem(missing)
  return installed
}

/** Where Chromium is, if it is anywhere. */
function chromiumPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

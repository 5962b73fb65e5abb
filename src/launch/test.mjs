import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countTests } from './count-tests.mjs'
import { failedTests } from './failed-tests.mjs'
import { findChromium } from './find-chromium.mjs'
import { ensureDependencies, environmentFor, findNode, launch, npmCommand, root, seconds } from './prepare.mjs'
import { runCommand } from './run-command.mjs'

const reports = join(root, 'out', 'test-reports')
// The parts of `npm run check`, then what needs a build and a browser.
const steps = [
  { name: 'build' },
  { name: 'types' },
  { name: 'lint' },
  { name: 'boundaries' },
  { name: 'unit', tests: true },
  { name: 'integration', tests: true },
  { name: 'e2e', tests: true },
]

// `npm test`: everything, on a machine that has only Node and npm. All steps run, also after one has failed.
await launch(async () => {
  const started = Date.now()
  await ensureDependencies()
  const node = findNode()
  const env = { ...environmentFor(node), CHROMIUM_PATH: await findChromium() }
  const results = []
  for (const step of steps) results.push(await runStep(step, env))

  console.log('')
  for (const line of failedTests(results, root)) console.log(`failed: ${line}`)
  for (const { name, ok, elapsed_s } of results) console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}, ${elapsed_s} s`)
  const { passed, failed, skipped } = countTests(results)
  if (skipped > 0) console.log(`${skipped} tests were skipped`)
  console.log(`all steps, ${seconds(started)} s`)
  process.exitCode = process.exitCode ?? (failed + skipped > 0 ? 1 : 0)
  console.log(`${passed} passed, ${failed} failed`)
})

async function runStep({ name, tests }, env) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const file = join(reports, `${name}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(file, { force: true })
  const reporters = tests ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : []
  const { status } = await runCommand(npmCommand(), ['run', '--silent', name, ...reporters], { cwd: root, env })
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const ok = status === 0 && (!tests || report !== null)
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'}, ${seconds(started)} s`)
  return { name, ok, report, elapsed_s: seconds(started) }
}

// Bundles the benchmarks with the app's own bundler and runs them:
// `npm run bench [quick|full] [engine|edits|availability|hydraulics|imports|screen]`. Ends with a table that can be pasted.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isQuick = process.argv.includes('quick')
const wanted = process.argv.slice(2).filter((word) => word !== 'quick' && word !== 'full')
// The screen needs a browser and minutes: quick leaves it out unless it is named.
const suites = [
  'engine',
  'edits',
  'availability',
  'hydraulics',
  'imports',
  ...(isQuick ? [] : ['screen']),
  ...wanted,
].filter((name, i, all) => all.indexOf(name) === i && (wanted.length === 0 || wanted.includes(name)))
const folder = mkdtempSync(join(tmpdir(), 'guscio-bench-'))
const record = join(folder, 'record.jsonl')

const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim()
const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}, V8 ${process.versions.v8}, commit ${commit || 'unknown'}`
console.log(`${machine}; ${isQuick ? 'quick: peers in Node alone' : 'full'}`)
let failed = false
// The screen is measured in the built app: one of another day would be measured for today's.
if (suites.includes('screen') || (suites.includes('imports') && !isQuick)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the app could not be built')
}
for (const suite of suites) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: 'out/bench',
      emptyOutDir: false,
      rollupOptions: { input: { [suite]: `test/bench/${suite}.bench.ts` }, output: { entryFileNames: '[name].mjs' } },
    },
  })
  const { status } = spawnSync(process.execPath, ['--expose-gc', `out/bench/${suite}.mjs`], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      GUSCIO_ROOT: root,
      GUSCIO_BENCH_LEVEL: isQuick ? 'quick' : 'full',
      GUSCIO_BENCH_RECORD: record,
    },
  })
  if (status !== 0) console.log(`\n!!! the ${suite} suite stopped with status ${status}: its rows below are not all`)
  failed ||= status !== 0
}
if (existsSync(record)) {
  const rows = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  console.log(`\n${machine}\n`)
  console.log('| work | ours | p90, p99 | peer | ratio of medians |\n| --- | --- | --- | --- | --- |')
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = failed ? 1 : 0

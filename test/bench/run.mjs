// Bundles the benchmarks with the app's own bundler and runs them: `npm run bench [engine|screen|hydraulics]`.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const wanted = process.argv.slice(2)
const suites = ['engine', 'availability', 'screen', 'hydraulics'].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
)

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}`)
let failed = false
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
  const { status } = spawnSync(process.execPath, [`out/bench/${suite}.mjs`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, GUSCIO_ROOT: root },
  })
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0

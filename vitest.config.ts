import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
// Plain Node would try to download a binary on `require('electron')`: tests get the fake.
const resolve = { alias: { electron: here('./test/support/fake-electron.ts') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'electron/**/*.test.ts',
            'renderer/**/*.test.{ts,tsx}',
            'test/{architecture,golden,properties,cases,types}/**/*.test.ts',
          ],
          environment: 'node',
          pool: 'forks',
          // Property tests run hundreds of sites; on a busy machine that is more than five seconds.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['test/{contract,storage,cli,packaging}/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/specs/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          // Each spec has a host, a home and a browser of its own; two at a time keep two cores busy.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

import { describe, expect, it } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; integrity?: string; optional?: boolean }>>
}
interface Step {
  readonly ok: boolean
  readonly report: { numPassedTests: number; numFailedTests: number; numPendingTests?: number } | null
}

// Plain scripts: they must run before anything is installed, so the compiler has no part in them.
const load = async (name: string) => (await import(new URL(name, import.meta.url).href)) as unknown
const { isNewEnough, isInstalled } = (await load('./prepare.mjs')) as {
  isNewEnough(version: string): boolean
  isInstalled(lock: Lock, installed: Lock): boolean
}
const { countTests } = (await load('./count-tests.mjs')) as {
  countTests(steps: readonly Step[]): { passed: number; failed: number; skipped: number }
}
const { failedTests } = (await load('./failed-tests.mjs')) as {
  failedTests(steps: readonly { report: unknown }[], root: string): string[]
}

describe('isNewEnough', () => {
  it.each([
    ['18.20.4', false],
    ['20.20.2', false],
    ['22.13.1', false],
    ['22.14.0', true],
    ['23.0.0', true],
    ['24.21.0', true],
  ])('%s: %s', (version, expected) => expect(isNewEnough(version)).toBe(expected))
})

describe('isInstalled', () => {
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/only-windows': { version: '2.0.0', integrity: 'y', optional: true },
    },
  }
  it('is content without what other systems need', () =>
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(true))
  it.each([
    ['nothing', {}],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
  ])('is not with %s', (_, packages) => expect(isInstalled(lock, { packages })).toBe(false))
})

describe('countTests', () => {
  const report = (numPassedTests: number, numFailedTests: number) => ({ numPassedTests, numFailedTests })
  it('adds reports up', () =>
    expect(
      countTests([
        { ok: true, report: null },
        { ok: true, report: { ...report(3, 0), numPendingTests: 1 } },
        { ok: false, report: report(4, 2) },
      ]),
    ).toEqual({ passed: 7, failed: 2, skipped: 1 }))
  it('counts a step that failed without a failed test', () =>
    expect(
      countTests([
        { ok: false, report: null },
        { ok: false, report: report(5, 0) },
      ]),
    ).toEqual({ passed: 5, failed: 2, skipped: 0 }))
})

it('names the tests that failed, and files that could not be loaded', () => {
  const passed = { fullName: 'holds', status: 'passed', failureMessages: [] }
  const failed = { fullName: 'falls', status: 'failed', failureMessages: ['expected 1 to be 2\n    at a line'] }
  const testResults = [
    { name: '/here/a.test.ts', message: '', assertionResults: [passed, failed] },
    { name: '/here/b.test.ts', message: 'Cannot find c', assertionResults: [] },
  ]
  expect(failedTests([{ report: null }, { report: { testResults } }], '/here')).toEqual([
    'a.test.ts: falls: expected 1 to be 2',
    'b.test.ts: Cannot find c',
  ])
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

it('says what a check does not cover: rules that are off with their reason, figures that are missing', async () => {
  const path = join(temporaryFolder(), 'small.guscio.json')
  const checks = { rules: { 'power/overload': { severity: 'off', reason: 'metered instead' } } }
  writeFileSync(path, JSON.stringify({ ...smallSite, checks }))
  const { out } = await runCli(['check', path])
  expect(out).toMatch(/not checked +where +why/)
  expect(out).toMatch(/power\/overload +site +The project switched this check off: metered instead/)
  expect(out).toMatch(/\S+\/\S+ +\S.* \S+ is missing/)
})

it('says the same under notChecked, beside what check --json has always printed', async () => {
  const path = join(temporaryFolder(), 'small.guscio.json')
  const checks = { rules: { 'power/overload': { severity: 'off' } } }
  writeFileSync(path, JSON.stringify({ ...smallSite, checks }))
  const report = JSON.parse((await runCli(['check', path, '--json'])).out)
  for (const key of ['site', 'scenario', 'summary', 'power', 'liquid', 'air', 'contingencies', 'findings'])
    expect(report).toHaveProperty(key)
  expect(report).toMatchObject({ schemaVersion: 1, severities: ['error', 'warning', 'info'] })
  expect(report.notChecked).toContainEqual({
    rule: 'power/overload',
    reason: 'off',
    subjects: [],
    figure: null,
    message: 'The project switched this check off.',
  })
  const missing = report.notChecked.filter((entry: { reason: string }) => entry.reason === 'missing')
  expect(missing.length).toBeGreaterThan(0)
  for (const entry of missing) expect(entry.figure).toMatch(/^[a-z]\w*\.\w/i)
})

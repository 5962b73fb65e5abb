import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../support/run-cli'
import { temporaryFolder } from '../support/temporary-folder'
import { smallSite } from './small-site'

it('says what a check does not cover: rules that are off with their reason, figures that are missing', async () => {
  const path = join(temporaryFolder(), 'small.guscio.json')
  const checks = { rules: { 'power/overload': { severity: 'off', reason: 'metered instead' } } }
  writeFileSync(path, JSON.stringify({ ...smallSite, checks }))
  const { out } = await runCli(['check', path])
  expect(out).toMatch(/not checked +where +why/)
  expect(out).toMatch(/power\/overload +site +The project switched this check off: metered instead/)
  expect(out).toMatch(/\S+\/\S+ +\S.* \S+ is missing/)
})

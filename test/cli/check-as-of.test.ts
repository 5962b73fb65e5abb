import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

let site: string
beforeEach(() => {
  site = join(temporaryFolder(), 'small.guscio.json')
  writeFileSync(site, JSON.stringify({ ...smallSite, schedule: { start: '2027-01-04' } }))
})

const miningOn = async (date: string): Promise<number> => {
  const { out } = await runCli(['check', site, '--scenario', 'more', '--as-of', date, '--json'])
  return JSON.parse(out).summary.mining_kW
}

describe('check --as-of', () => {
  it('counts what the works bring from the day after they end', async () => {
    const { out } = await runCli(['schedule', site, '--scenario', 'more', '--json'])
    const { finish } = JSON.parse(out)
    expect(await miningOn('2027-01-04')).toBe(60)
    expect(await miningOn(finish)).toBe(60)
    expect(await miningOn('2030-01-01')).toBe(120)
  })

  it.each([
    [['--as-of', 'soon'], 'not a date'],
    [['--as-of', '2027-01-04', '--gap'], 'leave --as-of or --gap out'],
  ])('refuses %j', async (more, why) => {
    const { status, out, err } = await runCli(['check', site, '--scenario', 'more', ...more])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(why)
  })
})

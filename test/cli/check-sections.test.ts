import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

let site: string
beforeEach(() => {
  site = join(temporaryFolder(), 'small.guscio.json')
  writeFileSync(site, JSON.stringify(smallSite))
})

describe('check --availability', () => {
  it('adds the mean, the worst load and the reasons, each figure with its source', async () => {
    const { status, out } = await runCli(['check', site, '--availability', '--json'])
    expect(status).toBe(0)
    const { availability } = JSON.parse(out)
    // One feed in series with the exhaust fans: 1.956 × 1.32 h and 0.05 × 6 h a year.
    const expected = 1 / (1 + (1.956 * 1.32) / 8760) / (1 + (0.05 * 6) / 8760)
    expect(availability.site.availability).toBeCloseTo(expected, 12)
    expect(availability.worst.ids).toEqual(['M1'])
    // Nothing here has a rating: what is served is served within ratings, apart from what was not looked at.
    expect(availability.withinRatings).toMatchObject({
      overloaded_hPerYear: 0,
      mostAvailability: availability.site.availability,
    })
    expect(availability.withinRatings.availability).toBeLessThanOrEqual(availability.site.availability)
    expect(availability.followed).toBeNull()
    expect(availability.cutSets[0]).toMatchObject({ members: ['F1'], order: 1, loads: ['M1'] })
    expect(availability.components[0]).toMatchObject({ id: 'F1', origin: 'category', source: { grade: 'D' } })
  })

  it('prints the same for people', async () => {
    const { out } = await runCli(['check', site, '--availability'])
    expect(out).toContain('Availability of supply 99.9671 %')
    expect(out).toContain('Served within every rating 99.9671 % to 99.9671 %')
    expect(out).not.toContain('Bounds, not exact')
    expect(out).toContain('2 of the 2 most important components by shipped category figures')
  })
})

describe('check --energy', () => {
  it('adds the year by a shipped climate', async () => {
    const { status, out } = await runCli(['check', site, '--energy', '--climate', 'torino', '--json'])
    expect(status).toBe(0)
    const { energy } = JSON.parse(out)
    expect(energy).toMatchObject({ pue: 1, wue_l_perkWh: 0, climate: { origin: 'station', station: 'torino' } })
    expect(energy.facility_MWh).toBeCloseTo(60 * 8.76, 6)
  })

  it('prints the same for people, with the grade of the climate', async () => {
    const { out } = await runCli(['check', site, '--energy', '--climate', 'torino'])
    expect(out).toContain('bins made from monthly normals of torino (grade C): PUE 1.000')
  })

  it.each([
    [[], 'the site names no climate'],
    [['--climate', 'atlantis'], 'no climate station is called atlantis'],
  ])('refuses where there is no climate %j', async (more, why) => {
    const { status, out, err } = await runCli(['check', site, '--energy', ...more])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(why)
    expect(err).toContain('midland-odessa')
  })
})

it('check alone prints neither', async () => {
  const keys = Object.keys(JSON.parse((await runCli(['check', site, '--json'])).out))
  expect(keys).not.toContain('availability')
  expect(keys).not.toContain('energy')
})

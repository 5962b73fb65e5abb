import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseString } from 'dxf'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

describe('convert with lists and plans', () => {
  it('makes a site of a list of racks, says each line that it leaves out, and draws its plan', async () => {
    const folder = temporaryFolder()
    const list = join(folder, 'racks.csv')
    writeFileSync(
      list,
      'rack,model,row,x,y,kW\nA1,mining-rack-20,A,,,67\nA2,mining-rack-20,A,,,45\nA3,mining-rack-20,A,east,1,\n',
    )
    const out = join(folder, 'racks.guscio.json')
    const made = await runCli(['convert', list, out])
    expect(made.status).toBe(1)
    expect(made.err).toMatch(/Line 3, column kW: the list says 45 kW/)
    expect(made.err).toMatch(/Line 4, column x: .east. is no figure/)
    const document = JSON.parse(readFileSync(out, 'utf8'))
    expect(document.placements).toMatchObject([
      { label: 'A1', hall: 'H1' },
      { label: 'A2', hall: 'H1' },
    ])
    const plan = join(folder, 'racks.dxf')
    expect(await runCli(['convert', out, plan])).toMatchObject({ status: 0, err: '' })
    const drawing = parseString(readFileSync(plan, 'utf8'))
    expect(drawing.header.insUnits).toBe(6)
    expect(drawing.entities.filter((e) => e.type === 'INSERT')).toHaveLength(2)
  })

  it('refuses a list without lines in one sentence', async () => {
    const folder = temporaryFolder()
    const list = join(folder, 'empty.csv')
    writeFileSync(list, 'rack,model\n')
    expect(await runCli(['convert', list, join(folder, 'x.guscio.json')])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^.*empty\.csv holds no table.*\n$/),
    })
  })

  it('draws the same diagram every time, in the language and units asked for', async () => {
    const folder = temporaryFolder()
    const site = join(folder, 'small.guscio.json')
    writeFileSync(site, JSON.stringify(smallSite))
    const draw = async (name: string, ...options: string[]) => {
      const out = join(folder, name)
      expect(await runCli(['convert', site, out, ...options])).toMatchObject({ status: 0, err: '' })
      return readFileSync(out, 'utf8')
    }
    const power = await draw('power.svg')
    expect(power).toBe(await draw('again.svg', '--diagram', 'power'))
    expect(power).toContain('<title>Single-line diagram of')
    expect(await draw('it.svg', '--lang', 'it')).toContain('<title>Schema unifilare di')
  })
})

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../src/model/document'
import { exampleSite } from '../support/program-folders'
import { runCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

let folder: string
let site: string
beforeEach(() => {
  folder = temporaryFolder()
  site = join(folder, 'small.guscio.json')
  writeFileSync(site, JSON.stringify(smallSite))
})
const readSite = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as SiteDocument

describe('check', () => {
  it('prints one JSON document and ends with 0 where no error stands', async () => {
    const { status, out, err } = await runCli(['check', site, '--json'])
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      site: 'Small',
      scenario: null,
      summary: { it_kW: 60, mining_kW: 60, ai_kW: 0, errors: 0 },
      power: { nodes: { F1: { live: true, out_kW: 60 } } },
    })
  })

  it('ends with 1 where a scenario overloads its feed', async () => {
    const { status, out } = await runCli(['check', site, '--scenario', 'more', '--json'])
    expect(status).toBe(1)
    const overload = { rule: 'power/overload', severity: 'error', subjects: ['F1'], value: 120, limit: 100 }
    expect(JSON.parse(out).findings).toContainEqual(expect.objectContaining(overload))
  })

  it('counts a waived error as none', async () => {
    const waiver = { rule: 'power/overload', subjects: ['F1'], scenario: 'more', reason: 'agreed', value: 130 }
    writeFileSync(site, JSON.stringify({ ...smallSite, waivers: [waiver] }))
    const { out } = await runCli(['check', site, '--scenario', 'more', '--json'])
    const { findings } = JSON.parse(out)
    expect(findings.find(({ rule }: { rule: string }) => rule === 'power/overload')).toMatchObject({ waived: true })
  })

  it('prints a table for people', async () => {
    const { out } = await runCli(['check', site, '--scenario', 'more'])
    expect(out).toMatch(/^Small, scenario more\nIT 120 kW/)
    expect(out).toMatch(/error +power\/overload/)
  })

  it('leaves nothing beside a project that it reads', async () => {
    const project = join(folder, 'small.guscio')
    await runCli(['convert', site, project])
    const bytes = readFileSync(project)
    expect((await runCli(['check', project, '--json'])).status).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['small.guscio', 'small.guscio.json'])
    expect(readFileSync(project).equals(bytes)).toBe(true)
  })
})

describe('estimate and schedule', () => {
  it('gives the same figures for the same seed', async () => {
    const args = ['estimate', site, '--scenario', 'more', '--seed', '7', '--json']
    const first = await runCli(args)
    expect((await runCli(args)).out).toBe(first.out)
    const { currency, lines } = JSON.parse(first.out)
    expect(currency).toBe('USD')
    const miner = { item: 'miner', quantity: 1, total: { low: 900, base: 1000, high: 1200 } }
    expect(lines).toContainEqual(expect.objectContaining(miner))
  })

  it('dates the work of a scenario', async () => {
    const { out } = await runCli(['schedule', site, '--scenario', 'more', '--json'])
    const { start, finish, activities } = JSON.parse(out)
    expect(activities.length).toBeGreaterThan(0)
    expect(finish > start).toBe(true)
  })
})

describe('bom and report', () => {
  it.each([
    ['csv', '\ufeff'],
    ['xlsx', 'PK'],
    ['json', '{'],
  ])('writes the bill of materials as %s', async (ending, start) => {
    const out = join(folder, `bom.${ending}`)
    expect((await runCli(['bom', site, '--scenario', 'more', '--out', out])).err).toBe('')
    expect(readFileSync(out, ending === 'xlsx' ? 'latin1' : 'utf8').startsWith(start)).toBe(true)
  })

  it('never puts anything else in the place of a site', async () => {
    const bytes = readFileSync(site)
    const { status, err } = await runCli(['bom', site, '--out', site])
    expect(status).toBe(2)
    expect(err).toMatch(/small\.guscio\.json: a site is in this file .*; choose another name\.\n$/)
    expect(readFileSync(site).equals(bytes)).toBe(true)
  })

  it.each(['en', 'it'])('writes the report as PDF in %s, and says by its status what it found', async (language) => {
    const out = join(folder, 'report.pdf')
    const { status, err } = await runCli(['report', site, '--scenario', 'more', '--out', out, '--lang', language])
    expect(err).toBe('')
    expect(status).toBe(1)
    expect(readFileSync(out, 'latin1').startsWith('%PDF-1.7')).toBe(true)
  })

  it('writes the report as one HTML file without scripts or links to elsewhere', async () => {
    const out = join(folder, 'report.html')
    expect((await runCli(['report', site, '--scenario', 'more', '--out', out, '--lang', 'it'])).err).toBe('')
    const html = readFileSync(out, 'utf8')
    expect(html).toMatch(/^<!doctype html>/i)
    expect(html).toContain('lang="it"')
    expect(html).not.toMatch(/<script|<link|src="http/)
  })
})

describe('convert', () => {
  it('loses nothing there and back, in whatever order the keys stand', async () => {
    const odd = { $note: 'mine', ...smallSite, 'x-owner': { a: [1, null] }, waivers: [] }
    writeFileSync(site, JSON.stringify(odd))
    const [project, back] = [join(folder, 'a.guscio'), join(folder, 'b.guscio.json')]
    await runCli(['convert', site, project])
    expect(await runCli(['convert', project, back])).toEqual({ status: 0, out: '', err: '' })
    expect(readSite(back)).toEqual(odd)
    expect(Object.keys(readSite(back))).toEqual(Object.keys(odd))
  })

  it('keeps views, with what others wrote beside them', async () => {
    const view = { id: 'V1', name: 'Yard', target_m: [1, 2, 4], heading_deg: 30, elevation_deg: 40, height_m: 25 }
    const views = [{ ...view, projection: 'parallel', floor_m: 4, section: { above_m: 2, tilt_deg: 3 }, mood: 'calm' }]
    writeFileSync(site, JSON.stringify({ ...smallSite, views }))
    const [project, back] = [join(folder, 'a.guscio'), join(folder, 'b.guscio.json')]
    await runCli(['convert', site, project])
    await runCli(['convert', project, back])
    expect(readSite(back).views).toEqual(views)
    expect((await runCli(['check', project, '--json'])).out).toBe((await runCli(['check', site, '--json'])).out)
    writeFileSync(site, JSON.stringify({ ...smallSite, views: [{ ...view, projection: 'fish-eye' }] }))
    expect((await runCli(['check', site])).err).toMatch(/views\[0\].*projection/)
  })

  it('keeps what was measured, and the report says when and by whom', async () => {
    const items = smallSite.items!.map((item) =>
      item.id === 'miner'
        ? { ...item, measured: { 'cost.base': { date: '2026-09-30', value: 1000, by: 'Rossi' } } }
        : item,
    )
    writeFileSync(site, JSON.stringify({ ...smallSite, items }))
    const project = join(folder, 'a.guscio')
    const back = join(folder, 'b.guscio.json')
    const report = join(folder, 'report.html')
    await runCli(['convert', site, project])
    await runCli(['convert', project, back])
    expect(readSite(back).items).toEqual(items)
    expect((await runCli(['check', project, '--json'])).out).toBe((await runCli(['check', site, '--json'])).out)
    await runCli(['report', project, '--scenario', 'more', '--out', report])
    expect(readFileSync(report, 'utf8')).toContain('measured on site · 30 Sept 2026 · Rossi')
  })

  it('keeps a shipped example whole', async () => {
    const [project, back] = [join(folder, 'a.guscio'), join(folder, 'b.guscio.json')]
    await runCli(['convert', exampleSite, project])
    await runCli(['convert', project, back])
    expect(readSite(back)).toEqual(readSite(exampleSite))
  })

  it('refuses a site that does not hold together, and leaves the old output', async () => {
    const out = join(folder, 'out.guscio.json')
    copyFileSync(site, out)
    writeFileSync(
      site,
      JSON.stringify({ ...smallSite, connections: [{ id: 'C1', kind: 'power', from: 'F1', to: 'M9' }] }),
    )
    const { status, err } = await runCli(['convert', site, out])
    expect(status).toBe(2)
    expect(err).toContain('M9')
    expect(readSite(out)).toEqual(smallSite)
  })
})

describe('swap', () => {
  it('adds a connected scenario and leaves the baseline alone', async () => {
    const out = join(folder, 'swapped.guscio.json')
    const args = ['--with', 'gb200-nvl72-su', '--name', 'first', '--out', out]
    const rows = readSite(exampleSite).placements?.filter((p) => /^H1-R0[1-4]$/.test(p.row ?? '')) ?? []
    const remove = rows.map(({ id }) => id).join(',')
    const { status, err } = await runCli(['swap', exampleSite, '--remove', remove, ...args])
    expect(err).toBe('')
    expect([0, 1]).toContain(status)
    const { scenarios, ...rest } = readSite(out)
    const { scenarios: _, ...before } = readSite(exampleSite)
    expect(rest).toEqual(before)
    expect(scenarios).toHaveLength(1)
    expect(scenarios?.[0]).toMatchObject({ id: 'first', remove: rows.map(({ id }) => id) })
    expect(scenarios?.[0]?.add?.connections?.length).toBeGreaterThan(0)
    const check = await runCli(['check', out, '--scenario', 'first', '--json'])
    expect(check.status).toBe(status)
    expect(JSON.parse(check.out).summary.ai_kW).toBeGreaterThan(0)
  })
})

describe('rules', () => {
  it('lists every rule with its source', async () => {
    const rules = JSON.parse((await runCli(['rules', '--json'])).out) as { id: string; standard: string }[]
    expect(rules.map(({ id }) => id)).toContain('power/overload')
    for (const rule of rules) expect(rule.standard, rule.id).not.toBe('')
    const { out } = await runCli(['rules'])
    for (const { id } of rules) expect(out).toContain(id)
  })
})

describe('bad input or usage', () => {
  const cases: [string, (site: string, folder: string) => string[], RegExp][] = [
    ['no command', () => [], /^guscio: name a command/],
    ['an unknown command', () => ['explode'], /unknown command 'explode'/],
    ['an unknown option', (s) => ['check', s, '--fast'], /unknown option '--fast'/],
    ['too many words', (s) => ['check', s, s], /too many arguments/],
    ['no site', () => ['check'], /missing required argument 'site'/],
    ['no such file', (_, f) => ['check', join(f, 'no.json')], /no\.json: there is no such file/],
    ['a folder', (_, f) => ['check', f], /: this is a folder/],
    ['an unknown scenario', (s) => ['check', s, '--scenario', 'x'], /small\.guscio\.json: scenario "x": .*more/],
    ['a seed that is none', (s) => ['estimate', s, '--seed', '1.5'], /whole number/],
    [
      'a path beyond all length',
      () => ['check', `${'x'.repeat(300)}.guscio.json`],
      /cannot follow this path; name a shorter/,
    ],
    ['no output', (s) => ['bom', s], /required option '--out <file>'/],
    ['an output of no kind', (s) => ['report', s, '--out', 'a.docx'], /^a\.docx: .*\.pdf or \.html/],
    ['no folder to write to', (s, f) => ['convert', s, join(f, 'no', 'a.guscio')], /no such file or folder/],
    ['a language it has not', (s) => ['report', s, '--out', 'a.pdf', '--lang', 'fr'], /Allowed choices are en, it/],
    ['a pod of no catalogue', (s) => ['swap', s, '--row', 'A', '--with', 'zz', '--out', 'a.guscio'], /assembly "zz"/],
    [
      'a row of no rack',
      (s) => ['swap', s, '--row', 'Z', '--with', 'zz', '--out', 'a.guscio'],
      /row "Z".*name one of A/,
    ],
    ['an id of no rack', (s) => ['swap', s, '--remove', 'M1,M7', '--with', 'z', '--out', 'a.guscio'], /"M7"/],
    ['nothing to remove', (s) => ['swap', s, '--with', 'zz', '--out', 'a.guscio'], /--remove or by --row/],
    ['a plan', (s) => ['plan', s, '--target-kw', '900', '--out', 'a.guscio'], /not in this version/],
    ['a port out of reach', () => ['serve', '--port', '70000'], /at most 65535/],
  ]
  it.each(cases)('is told in one line: %s', async (_, args, expected) => {
    const { status, out, err } = await runCli(args(site, folder))
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(expected)
    expect(err).toMatch(/^[^\n]+\.\n$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+|undefined|\[object/)
  })

  it.each([
    ['cut off', '{"format":"guscio-site","version":1,'],
    ['of another kind', '{"hello":1}'],
    ['empty', ''],
    ['binary', '\u0000\u0001\u0002'],
    ['of a later version', '{"format":"guscio-site","version":9}'],
  ])('names a file that is %s', async (_, text) => {
    writeFileSync(site, text)
    const { status, err } = await runCli(['check', site, '--json'])
    expect(status).toBe(2)
    expect(err.startsWith(`${site}: `)).toBe(true)
    expect(err).toMatch(/^[^\n]+; [^\n]+\.\n$/)
  })

  it('writes nothing where it refuses', async () => {
    await runCli(['swap', site, '--row', 'Z', '--with', 'zz', '--out', join(folder, 'a.guscio')])
    expect(existsSync(join(folder, 'a.guscio'))).toBe(false)
  })
})

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleSite } from '../support/program-folders'
import { runCli } from '../support/run-cli'
import { smallSite } from '../support/small-site'
import { temporaryFolder } from '../support/temporary-folder'

/** Words that Italian does not have, of the language and of the trade; none is an id, a unit or a maker's name. */
const english =
  /\b(the|and|of|with|without|from|which|is|are|was|were|not|each|every|any|than|this|that|between|must|needs?|cannot|missing|unknown|loads?|building|room|water|supply|cooling|outages?|hours|days|price|existing|removed|required|argument|choices|command|folder|display|write|warning|errors?|severity|finding|chilled|feeds?|knowledge|assumption|unit-year|switchgear|exchanger)\b/gi
/** Where English stays: titles of works cited, and what the author of a sample called things. */
const names =
  /Turner & Townsend[^;<|]*|Cushman & Wakefield Data Center Development Cost Guide|IEEE[^;<|]*|NFPA[^;<|]*|ASHRAE[^;<|]*|Uptime[^;<|]*|Main transformer|https?:\S+|\b[\w.]+\.(com|io|org|it|ai|tech)\/\S*/g

const examples = join(exampleSite, '..')
const samples = readdirSync(examples).filter((name) => name.endsWith('.guscio.json'))

/** English words with the lines they stand in, each line once; ids of rules and records, options and fields are code. */
function englishIn(text: string): string[] {
  const lines = new Set(text.split('\n'))
  return [...lines].flatMap((line) => {
    const words = line
      .replaceAll(names, '')
      .replaceAll(/<[^>]*>|--[\w-]+|\S*\/\S*|"[^"]*"|'[^']*'|\b\w+[-_.:]\w[\w.:-]*/g, ' ')
      .match(english)
    return words ? [`${words.join(' ')} | ${line.trim().slice(0, 160)}`] : []
  })
}

describe('in Italian the command line', () => {
  let folder: string
  beforeEach(() => {
    folder = temporaryFolder()
  })

  const commands = ['check', 'estimate', 'schedule', 'bom', 'report', 'swap', 'plan', 'convert', 'rules', 'serve']
  it.each(['', ...commands])('explains itself: %s --help', async (command) => {
    const { status, out } = await runCli([command, '--lang', 'it', '--help'].filter(Boolean))
    expect(status).toBe(0)
    expect(out).toMatch(/^Uso: guscio/)
    // Values and placeholders are typed as they stand.
    expect(englishIn(out.replaceAll(/valori:[^;)]*|\[\w+\]/g, ''))).toEqual([])
  })

  /** What every command that reads a site has to say of it, the report with it. */
  async function answersAbout(site: string, scenario: readonly string[]): Promise<string> {
    const given = [site, ...scenario, '--lang', 'it']
    const check = ['--n2', '--availability', '--hydraulics', '--energy', '--climate', 'torino']
    const [report, bom] = [join(folder, 'report.html'), join(folder, 'bom.csv')]
    const said: string[] = []
    for (const args of [
      ['check', ...given, ...check],
      ['check', ...given, '--gap'],
      ['estimate', ...given],
      ['schedule', ...given],
      ['report', ...given, '--out', report],
      ['bom', ...given, '--out', bom],
    ]) {
      const { out, err } = await runCli(args)
      expect(err, args[0]).toBe('')
      said.push(out)
    }
    const html = readFileSync(report, 'utf8').replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, '\n')
    return [...said, html, readFileSync(bom, 'utf8')].join('\n')
  }

  it.each(samples)('answers about %s', async (sample) => {
    expect(englishIn(await answersAbout(join(examples, sample), []))).toEqual([])
  })

  it.each([
    ['north-fork', 'H1-R01', 'gb200-nvl72-su'],
    ['dora-baltea', 'A-F1', 'gb200-nvl72-su-iec'],
  ])('answers about a swap at %s', async (sample, row, pod) => {
    const site = join(folder, 'swapped.guscio.json')
    const swap = ['swap', join(examples, `${sample}.guscio.json`), '--row', row, '--with', pod, '--out', site]
    expect((await runCli(swap)).err).toBe('')
    const said = await answersAbout(site, ['--scenario', 'swap'])
    expect(englishIn(said)).toEqual([])
  })

  it('lists the rules', async () => {
    const { out } = await runCli(['rules', '--lang', 'it'])
    expect(englishIn(out)).toEqual([])
  })

  const bad: [string, (site: string) => readonly string[]][] = [
    ['no command', () => []],
    ['an unknown command', () => ['explode']],
    ['an unknown option', (s) => ['check', s, '--fast']],
    ['too many words', (s) => ['check', s, s]],
    ['no site', () => ['check']],
    ['no such file', () => ['check', 'no.json']],
    ['a folder', () => ['check', '.']],
    ['an unknown scenario', (s) => ['check', s, '--scenario', 'x']],
    ['an unknown climate', (s) => ['check', s, '--energy', '--climate', 'x']],
    ['a day that is none', (s) => ['check', s, '--scenario', 'more', '--as-of', 'x']],
    ['a seed that is none', (s) => ['estimate', s, '--seed', '1.5']],
    ['no output', (s) => ['bom', s]],
    ['an output of no kind', (s) => ['report', s, '--out', 'a.docx']],
    ['an output in place of a site', (s) => ['bom', s, '--out', s]],
    ['a pod of no catalogue', (s) => ['swap', s, '--row', 'A', '--with', 'zz', '--out', 'a.guscio']],
    ['a row of no rack', (s) => ['swap', s, '--row', 'Z', '--with', 'zz', '--out', 'a.guscio']],
    ['an id of no rack', (s) => ['swap', s, '--remove', 'M7', '--with', 'z', '--out', 'a.guscio']],
    ['nothing to remove', (s) => ['swap', s, '--with', 'zz', '--out', 'a.guscio']],
    ['a plan', (s) => ['plan', s, '--target-kw', '900', '--out', 'a.guscio']],
    ['a target that is none', (s) => ['plan', s, '--target-kw', '-9', '--out', 'a.guscio']],
    ['a port out of reach', () => ['serve', '--port', '70000']],
  ]
  it.each(bad)('says what is wrong: %s', async (_, args) => {
    const site = join(folder, 'small.guscio.json')
    writeFileSync(site, JSON.stringify(smallSite))
    const { status, err } = await runCli([...args(site), '--lang', 'it'])
    // A bare `--lang it` is a command line without a command.
    expect(status).toBe(2)
    expect(err).toMatch(/^[^\n]+\.?\n$/)
    expect(englishIn(err)).toEqual([])
  })

  const [connection] = smallSite.connections ?? []
  const broken: [string, string][] = [
    ['cut off', '{"format":"guscio-site","version":1,'],
    ['no JSON', '{"format":guscio}'],
    ['of another kind', '{"hello":1}'],
    ['empty', ''],
    ['binary', '\u0000\u0001\u0002'],
    ['of a later version', '{"format":"guscio-site","version":9}'],
    ['without a name', JSON.stringify({ ...smallSite, site: {} })],
    ['with a word for a number', JSON.stringify({ ...smallSite, site: { name: 'x', altitude_m: 'high' } })],
    ['with a currency that is none', JSON.stringify({ ...smallSite, site: { name: 'x', currency: 'lire' } })],
    ['with an end that is none', JSON.stringify({ ...smallSite, connections: [{ ...connection, to: 'M9' }] })],
    ['with an id twice', JSON.stringify({ ...smallSite, connections: [connection, connection] })],
    ['with a date that is none', JSON.stringify({ ...smallSite, schedule: { start: '2027-02-30' } })],
  ]
  it.each(broken)('says what is wrong with a file %s', async (_, text) => {
    const site = join(folder, 'broken.json')
    writeFileSync(site, text)
    const { status, err } = await runCli(['check', site, '--lang', 'it'])
    expect(status).toBe(2)
    expect(englishIn(err)).toEqual([])
  })

  it('keeps what other programs read as it is', async () => {
    const site = join(folder, 'small.guscio.json')
    writeFileSync(site, JSON.stringify(smallSite))
    for (const args of [['check', site], ['estimate', site], ['rules']])
      expect((await runCli([...args, '--json', '--lang', 'it'])).out).toBe((await runCli([...args, '--json'])).out)
  })
})

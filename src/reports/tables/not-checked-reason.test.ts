import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NotChecked } from '../../engine/rules/not-checked'
import { createTranslator } from '../../i18n/translator'
import { notCheckedReason } from './not-checked-reason'

const root = join(import.meta.dirname, '../../..')
const translator = (language: 'en' | 'it') =>
  createTranslator(language, {
    checks: JSON.parse(readFileSync(join(root, `resources/locales/${language}/checks.json`), 'utf8')),
  })
const missing = (figure: string): NotChecked => ({
  rule: 'a/b',
  reasonKey: 'checks.notChecked.missing',
  params: { figure, count: 3 },
  subjects: ['a', 'b', 'c'],
})

/** Every figure that a rule says it lacks, read from the rules themselves. */
const figures = readdirSync(join(root, 'src/engine/rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const [, needs = ''] = readFileSync(join(root, 'src/engine/rules', file), 'utf8').split('needs(')
    return [
      ...needs.matchAll(
        /'(area of kind \w+|(?:site|building|hall|opening|connection|item|heat|load|power|liquidCooling|airCooling)\.[\w.]+)'/g,
      ),
    ]
  })
  .map(([, figure = '']) => figure)

describe('notCheckedReason', () => {
  it('names a missing figure in words', () => {
    expect(notCheckedReason(missing('site.climate.designMin_C'), translator('en'))).toBe(
      'Coldest design temperature of the site is missing for 3 items.',
    )
    expect(notCheckedReason(missing('area of kind fence'), translator('it'))).toContain('recinzione del sito')
  })

  it.each(['en', 'it'] as const)('has words for every figure that a rule may lack, in %s', (language) => {
    expect(figures.length).toBeGreaterThan(30)
    expect(figures.filter((f) => notCheckedReason(missing(f), translator(language)).includes(f))).toEqual([])
  })

  it('keeps other reasons, and the name of a figure without words', () => {
    const off: NotChecked = { rule: 'a/b', reasonKey: 'checks.notChecked.off', params: {}, subjects: [] }
    expect(notCheckedReason(off, translator('en'))).toBe('The project switched this check off.')
    expect(notCheckedReason(missing('hall.mood'), translator('en'))).toContain('hall.mood')
  })
})

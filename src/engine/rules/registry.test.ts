import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { standardOf } from './cite'
import { groupOf } from './define-rule'
import { describeRules } from './describe-rules'
import { rules } from './registry'
import type { RuleTexts } from './rule-text'

const here = fileURLToPath(new URL('.', import.meta.url))
const GROUPS = ['power', 'cooling', 'redundancy', 'space', 'site', 'data']
const ruleFiles = GROUPS.flatMap((group) =>
  readdirSync(`${here}${group}`)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => `${group}/${name.replace(/\.ts$/, '')}`),
).sort()
const textsIn = (language: string): Record<string, RuleTexts> =>
  JSON.parse(readFileSync(`${here}../../../resources/locales/${language}/rules.json`, 'utf8'))

describe('rule registry', () => {
  it('lists every rule file once, under its path, and nothing else', () => {
    expect(ruleFiles.length).toBeGreaterThan(20)
    expect(rules.map((r) => r.id).sort()).toEqual(ruleFiles)
  })

  it('covers every group', () => {
    expect(new Set(rules.map(groupOf))).toEqual(new Set(GROUPS))
  })

  it.each(rules.map((r) => [r.id, r] as const))('%s has a test, texts in both languages and a source', (id, rule) => {
    expect(existsSync(`${here}${id}.test.ts`)).toBe(true)
    for (const language of ['en', 'it']) {
      const texts = textsIn(language)[id]
      for (const part of ['title', 'why', 'message', 'fix', 'formula'] as const)
        expect(texts?.[part], `${language} ${part}`).toMatch(/\S/)
      // Written for people: no field of the format, such as rating_kW, by its own name; c_p is a symbol.
      for (const part of ['fix', 'formula'] as const)
        expect(texts?.[part].replace(/\{[^}]*\}|c_p/g, ''), `${language} ${part}`).not.toMatch(/[a-z]_[a-zA-Z]/)
      expect(Object.keys(texts?.parameters ?? {}).sort()).toEqual(Object.keys(rule.parameters).sort())
    }
    expect(standardOf(rule.standard.standard).address).toMatch(/\S/)
    for (const { source } of Object.values(rule.parameters))
      for (const language of ['en', 'it'] as const) expect(standardOf(source).code[language]).toMatch(/\S/)
  })

  it('has no texts of rules that do not exist', () => {
    const named = Object.keys(textsIn('en')).filter((key) => key.includes('/'))
    expect(named.sort()).toEqual(ruleFiles)
  })
})

describe('describeRules', () => {
  it('prints each rule with its limits, their units and their sources', () => {
    const rows = describeRules()
    expect(rows).toHaveLength(rules.length)
    expect(rows.find((r) => r.id === 'cooling/air-density')).toMatchObject({
      group: 'cooling',
      severity: 'warning',
      limits: [
        { name: 'usual', label: 'Usual limit', value: 25, unit: 'kW' },
        { name: 'perfectContainment', value: 41 },
      ],
    })
    for (const row of rows) expect(row.standard).toMatch(/\S/)
  })
})

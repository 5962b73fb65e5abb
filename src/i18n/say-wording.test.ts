import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import english from '../../resources/locales/en/problems.json'
import italian from '../../resources/locales/it/problems.json'
import { sayWording } from './say-wording'
import { createTranslator } from './translator'

const source = fileURLToPath(new URL('..', import.meta.url))
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(source, name), 'utf8'))
const known = new Set(Object.values(english))

describe('sayWording', () => {
  const t = createTranslator('it', { problems: italian })

  it('says a wording in the language, with what is filled in', () => {
    const bound = { template: 'at least {0}', values: ['2'] }
    const wording = { template: 'must be {0}, not {1}', values: [bound, { template: 'a list', values: [] }] }
    expect(sayWording(t, wording)).toBe('deve essere almeno 2, non un elenco')
    expect(sayWording(t, 'check the path')).toBe('controllare il percorso')
  })

  it('leaves what it does not know as it stands', () => {
    expect(sayWording(t, 'placements[3] (R4).at')).toBe('placements[3] (R4).at')
    expect(sayWording(t, { template: 'new: {0}', values: ['{1}'] })).toBe('new: {1}')
  })

  it('knows every phrase of the program', () => {
    const phrases = written.flatMap((text) =>
      [...text.matchAll(/\bphrase`([^`]*)`/g)].map(([, body = '']) => {
        let values = 0
        return body.replaceAll(/\$\{[^}]*\}/g, () => `{${values++}}`)
      }),
    )
    expect(phrases.length).toBeGreaterThan(50)
    expect(phrases.filter((template) => !known.has(template))).toEqual([])
  })

  it('knows every plain wording of a refused document', () => {
    // Texts of two words and more; codes and paths have none.
    const calls = written.flatMap((text) => [
      ...text.matchAll(/(?:new DocumentError|textProblem|\bfail)\(([^;]*?)\)(?=\n|;)/g),
    ])
    const quoted = calls.flatMap(([, body = '']) => [...body.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text))
    const texts = quoted.filter((text) => /[a-z] [a-z]/.test(text))
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.filter((text) => !known.has(text))).toEqual([])
  })
})

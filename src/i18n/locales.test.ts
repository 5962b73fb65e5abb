import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { flattenTexts, type Texts } from './texts'

const folder = fileURLToPath(new URL('../../resources/locales/', import.meta.url))
const areas = (language: string): string[] =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.json'))
    .sort()
const texts = (language: string, area: string): ReadonlyMap<string, string> =>
  flattenTexts(JSON.parse(readFileSync(join(folder, language, area), 'utf8')) as Texts)

/** A node of a parsed message as far as this test looks into it. */
interface MessageNode {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly MessageNode[] }>>
  readonly children?: readonly MessageNode[]
}

/** Names of every placeholder of a message, plural branches included. Type 0 is plain text, 7 the plural's `#`. */
function placeholders(message: string): string[] {
  const names = new Set<string>()
  const visit = (nodes: readonly MessageNode[]): void => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7 && node.value !== undefined) names.add(node.value)
      for (const option of Object.values(node.options ?? {})) visit(option.value)
      visit(node.children ?? [])
    }
  }
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as readonly MessageNode[])
  return [...names].sort()
}

describe('locale files', () => {
  it('exist in both languages', () => {
    expect(areas('en')).toContain('reports.json')
    expect(areas('it')).toEqual(areas('en'))
  })

  it.each(areas('en'))('%s has the same keys and placeholders in Italian', (area) => {
    const english = texts('en', area)
    const italian = texts('it', area)
    expect(english.size).toBeGreaterThan(0)
    expect([...italian.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of english)
      expect(placeholders(italian.get(key)!), `${area}: ${key}`).toEqual(placeholders(text))
  })

  it('see placeholders inside plural branches', () => {
    expect(placeholders('{n, plural, one {{what} rack} other {# {what} racks}} in {hall}')).toEqual([
      'hall',
      'n',
      'what',
    ])
  })
})

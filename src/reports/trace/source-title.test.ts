import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { shippedTranslator } from '../testing/shipped-resources'
import { sourceTitle } from './source-title'

const resources = fileURLToPath(new URL('../../../resources/', import.meta.url))
const folders = ['catalog', 'cost', 'reliability', 'climate', 'calendars']

/** Titles of every source in the shipped data, however deep they stand. */
function titlesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(titlesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'title' && typeof inner === 'string' ? [inner] : titlesIn(inner),
  )
}
const titles = new Set(
  folders.flatMap((folder) =>
    readdirSync(join(resources, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => titlesIn(JSON.parse(readFileSync(join(resources, folder, name), 'utf8')))),
  ),
)

/** Words of remarks, never of a name: what the works cited are called stays as it is. */
const english =
  /\b(the|and|of the|is|are|was|from|by|with|general knowledge|assumption|unverified|quoted|citing|rest|figures?|lead time|source)\b/i
/** Titles of works and makers. */
const names =
  /Turner & Townsend|Cushman & Wakefield|Data [Cc]ent(er|re) (Development Cost Guide|construction cost index)/g

describe('sourceTitle', () => {
  const italian = shippedTranslator('it')

  it('leaves no English remark in the title of any shipped source', () => {
    expect(titles.size).toBeGreaterThan(60)
    const spoken = [...titles].map((title) => sourceTitle({ title }, italian).replace(names, ''))
    expect(spoken.filter((text) => english.test(text))).toEqual([])
  })

  it('leaves titles as they stand in English', () => {
    const unchanged = [...titles].filter((title) => sourceTitle({ title }, shippedTranslator('en')) === title)
    expect(unchanged).toHaveLength(titles.size)
  })
})

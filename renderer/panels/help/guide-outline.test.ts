import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { flattenTexts, type Texts } from '../../../src/i18n/texts'
import { getShortcut } from '../../editor/shortcuts'
import { guideOutline } from './guide-outline'

describe('the user guide', () => {
  it.each(['en', 'it'])('shows every text that is written in %s, and no other', (language) => {
    const path = fileURLToPath(new URL(`../../../resources/locales/${language}/guide.json`, import.meta.url))
    const written = [...flattenTexts(JSON.parse(readFileSync(path, 'utf8')) as Texts).keys()].sort()
    const shown = guideOutline.flatMap(({ id, keys }) => ['title', ...keys].map((key) => `${id}.${key}`))
    expect(['title', ...shown].sort()).toEqual(written)
  })

  it('names commands that exist', () => {
    for (const id of guideOutline.flatMap((s) => s.commands ?? [])) expect(getShortcut(id).keys).not.toEqual([])
  })
})

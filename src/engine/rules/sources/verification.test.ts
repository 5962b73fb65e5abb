import { describe, expect, it } from 'vitest'
import standards from '../../../../resources/standards.json' with { type: 'json' }
import { isStandardId, standardOf } from '../cite'
import { isUnread, verificationOf } from './verification'

const ids = Object.keys(standards).filter(isStandardId)

describe('sources', () => {
  it.each(ids)('%s says how it was checked, or that it was not', (id) => {
    const { checked, unchecked } = standardOf(id)
    expect([checked, unchecked].filter(Boolean)).toHaveLength(1)
    const { how } = verificationOf(id)
    for (const words of [how.en, how.it]) expect(words).toMatch(/\S{2,}.*[^.]$/)
    if (checked) {
      expect(checked.grade).toMatch(/^[ABC]$/)
      expect(checked.date).toMatch(/^20\d\d-(0\d|1[0-2])(-\d\d)?$/)
    }
  })

  it('calls unread what was not checked', () => {
    expect(isUnread('johnson-glycol')).toBe(false)
    expect(isUnread('tia-942')).toBe(true)
    expect(verificationOf('tia-942')).toMatchObject({ grade: 'D', date: null })
    expect(isUnread('project-assumption')).toBe(true)
  })
})

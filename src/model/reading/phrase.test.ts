import { describe, expect, it } from 'vitest'
import { inEnglish, phrase } from './phrase'

describe('phrase', () => {
  it('keeps the text apart from what is filled in', () => {
    const made = phrase`${'A'} comes after "${'B'}", at most ${3} times`
    expect(made).toEqual({ template: '{0} comes after "{1}", at most {2} times', values: ['A', 'B', '3'] })
    expect(inEnglish(made)).toBe('A comes after "B", at most 3 times')
  })

  it('holds phrases in phrases, and leaves braces in values alone', () => {
    expect(inEnglish(phrase`must be ${phrase`at least ${2}`}, not ${'{0}'}`)).toBe('must be at least 2, not {0}')
    expect(inEnglish('as it is')).toBe('as it is')
  })
})

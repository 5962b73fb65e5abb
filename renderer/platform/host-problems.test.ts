import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/api/app-api'
import { createTranslator } from '../../src/i18n/translator'
import { createHostProblems } from './host-problems'

const texts = (language: Language) => ({
  errors: JSON.parse(readFileSync(new URL(`../../resources/locales/${language}/errors.json`, import.meta.url), 'utf8')),
})

describe('what keeps a call from its host', () => {
  it('is said in English before there are texts, and in the language of the screen from then on', () => {
    const { say, speak } = createHostProblems('en-GB')
    const before = [say('unreachable'), say('refused', 'wrong token')]
    speak(createTranslator('en', texts('en')))
    expect([say('unreachable'), say('refused', 'wrong token')]).toEqual(before)
    speak(createTranslator('it', texts('it')))
    expect(say('unreachable')).toMatch(/^Il programma non risponde/)
    expect(say('refused', 'wrong token')).toContain('wrong token')
  })

  it('is said in Italian from the start where the system speaks it, in the words of the screen', () => {
    const { say, speak } = createHostProblems('it-IT')
    const before = [say('unreachable'), say('refused', 'wrong token')]
    speak(createTranslator('it', texts('it')))
    expect([say('unreachable'), say('refused', 'wrong token')]).toEqual(before)
  })

  it('stays English where the texts could not be had', () => {
    const { say, speak } = createHostProblems('en-GB')
    speak(createTranslator('it', {}))
    expect(say('unreachable')).toMatch(/^The host does not answer/)
  })
})

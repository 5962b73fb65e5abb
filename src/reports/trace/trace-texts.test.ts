import { describe, expect, it } from 'vitest'
import { shippedTranslator } from '../testing/shipped-resources'
import { figureText } from './figure-text'
import { originText } from './origin-text'
import { sourceText } from './source-text'

const [english, italian] = [shippedTranslator('en'), shippedTranslator('it')]
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('texts of a trace', () => {
  it('say when and by whom a figure was measured', () => {
    const measured = { date: '2026-09-30', value: 100, by: 'Rossi' }
    expect(originText({ origin: 'measured', measured }, english)).toBe('measured on site · 30 Sept 2026 · Rossi')
    expect(originText({ origin: 'measured', measured }, italian)).toBe('misurato in sito · 30 set 2026 · Rossi')
  })

  it('name a standard as the language does', () => {
    const source = { title: 'by its title', standard: 'ashrae-thermal', clause: '4' } as const
    expect(sourceText(source, 'it')).toContain('5ª edizione')
    expect(sourceText({ title: 'Letter' }, 'it')).toBe('Letter')
  })

  it('give a price per metre for the foot where feet are read', () => {
    expect(plain(figureText(1000, 'USD/m', english, 'metric'))).toBe('$1 000 / m')
    expect(plain(figureText(1000, 'USD/m', english, 'imperial'))).toBe('$305 / ft')
  })

  it('name both parts of a rate', () => {
    expect(plain(figureText(8, 'h/each', italian, 'metric'))).toBe('8 h/pz')
  })
})

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
    expect(sourceText(source, italian)).toContain('5ª edizione')
    expect(sourceText({ title: 'Letter' }, italian)).toBe('Letter')
  })

  it('keep the title of a source and say in the language what kind it is', () => {
    const source = { title: 'HK3 manual; lead time: Cost Guide; rest general knowledge', grade: 'B' } as const
    expect(sourceText(source, english)).toBe(source.title)
    expect(sourceText(source, italian)).toBe(
      'stampa di settore o atti societari: HK3 manual; tempi di consegna: Cost Guide; il resto da esperienza generale',
    )
    expect(sourceText({ title: 'general knowledge, unverified', grade: 'D' }, italian)).toBe(
      'esperienza generale, non verificata',
    )
  })

  it('give a price per metre for the foot where feet are read', () => {
    expect(plain(figureText(1000, 'USD/m', english, 'metric'))).toBe('$1 000 / m')
    expect(plain(figureText(1000, 'USD/m', english, 'imperial'))).toBe('$305 / ft')
  })

  it('write no money as money', () => {
    expect(plain(figureText(0, 'USD', english, 'metric'))).toBe('$0')
    expect(plain(figureText(0.42, 'USD', english, 'metric'))).toBe('0.42 USD')
  })

  it('leave two digits of what is near nought, or near one as a ratio, and none of what rounding left', () => {
    expect(plain(figureText(0.0123, '/a', english, 'metric'))).toMatch(/^0\.012\D/)
    expect(figureText(0.999987, '', english, 'metric')).toBe('0.999987')
    expect(figureText(1 - 1e-13, '', english, 'metric')).toBe('1.000')
    expect(figureText(1e-17, '', english, 'metric')).toBe('0.000')
    expect(figureText(1.021, '', english, 'metric')).toBe('1.021')
  })

  it('name both parts of a rate', () => {
    expect(plain(figureText(8, 'h/each', italian, 'metric'))).toBe('8 h/pz')
  })
})

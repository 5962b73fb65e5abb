import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine/results'
import { findFindings } from './finding-search'

const finding = (key: string, rule: string) => ({ key, rule }) as Finding
const findings = [finding('a', 'space/floor-load'), finding('b', 'cooling/air-inlet'), finding('c', 'space/floor-load')]
const sentence = ({ key }: Finding) => `Rack ${key.toUpperCase()} presses 22 kPa`
const found = (words: string[], most = 9) => findFindings(findings, words, sentence, most).map((f) => f.key)

describe('findFindings', () => {
  it('finds by sentence and rule together, in order, and no more than asked', () => {
    expect(found(['rack', 'b'])).toEqual(['b'])
    expect(found(['floor-load', '22'])).toEqual(['a', 'c'])
    expect(found(['rack'], 2)).toEqual(['a', 'b'])
    expect(found([])).toEqual([])
  })
})

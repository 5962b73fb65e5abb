import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/engine/results'
import { buildSite } from '../../../../src/engine/rules/testing/build-site'
import { groupOf } from './group-of'

const site = buildSite({ placements: { a1: { label: 'Board 1' }, a2: { phase: 2 }, yard1: { hall: null } } })
const words = { t: (key: string, params = {}) => [key, ...Object.values(params)].join(' '), has: () => true }
const finding = (...subjects: string[]) =>
  ({ rule: 'a/b', severity: 'error', waived: false, subjects }) as never as Finding
const names = (grouping: Parameters<typeof groupOf>[0]) =>
  [finding('a1', 'a2'), finding('gone', 'a2'), finding('yard1'), finding()].map(
    (f) => groupOf(grouping, site, words)?.(f).name,
  )

describe('groupOf', () => {
  it('lists a finding under the first of its subjects that still stands, else under the site', () => {
    expect(names('object')).toEqual(['Board 1', 'a2', 'yard1', 'findings.wholeSite'])
    expect(names('hall')).toEqual([
      site.halls.get('H1')?.name ?? 'H1',
      site.halls.get('H1')?.name ?? 'H1',
      'findings.outdoors',
      'findings.wholeSite',
    ])
    expect(names('phase')).toEqual(['findings.noPhase', 'findings.phase 2', 'findings.noPhase', 'findings.wholeSite'])
  })

  it('keeps waived and open findings of a rule apart, and groups nothing where nothing is asked', () => {
    const of = groupOf('rule', site, words)!
    expect(of({ ...finding('a1'), waived: true }).id).not.toBe(of(finding('a1')).id)
    expect(groupOf('none', site, words)).toBeNull()
  })
})

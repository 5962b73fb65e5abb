import { describe, expect, it } from 'vitest'
import { siteIndex } from '../site-index'
import { buildSite } from '../testing/build-site'
import { upstreamFold } from './upstream-fold'

const upstreamOf = (connections: Record<string, object>) => {
  const { powerInto } = siteIndex(buildSite({ connections }))
  return upstreamFold<string[]>(
    powerInto,
    (id) => [id],
    (own, provider) => [...new Set([...own, ...provider])],
  )
}

describe('upstreamFold', () => {
  it('gathers everything upstream, shared parts once', () => {
    const upstream = upstreamOf({ 'u>a': {}, 'u>b': {}, 'a>r': {}, 'b>r': {} })
    expect(upstream('r').sort()).toEqual(['a', 'b', 'r', 'u'])
    expect(upstream('a').sort()).toEqual(['a', 'u'])
  })

  it('leaves bus ties out, whoever is asked first', () => {
    const upstream = upstreamOf({ 'u>a': {}, 'v>b': {}, 'a>b': { standby: true }, 'b>a': { standby: true } })
    expect(upstream('a').sort()).toEqual(['a', 'u'])
    expect(upstream('b').sort()).toEqual(['b', 'v'])
  })

  it('visits each node once, so that ladders of boards stay linear', () => {
    let visits = 0
    const ladder: Record<string, object> = {}
    for (let i = 0; i < 60; i++)
      for (const [from, to] of [
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ])
        ladder[`${from}${i}>${to}${i + 1}`] = {}
    const { powerInto } = siteIndex(buildSite({ connections: ladder }))
    upstreamFold(
      powerInto,
      () => ++visits,
      (own) => own,
    )('a60')
    expect(visits).toBe(121)
  })
})

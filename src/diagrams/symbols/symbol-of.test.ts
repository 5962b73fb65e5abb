import { expect, it } from 'vitest'
import { foldDiagram, readDiagram } from '../diagram'
import { plantSite } from '../testing/plant-site'
import { electricalSymbol } from './electrical-symbols'
import { symbolOf } from './symbol-of'

const { nodes } = foldDiagram(readDiagram('single-line', plantSite()), 'loads')
const node = (key: string) => nodes.find((n) => n.key === key)!

it('draws a transformer as windings under ANSI and as circles under IEC', () => {
  expect(symbolOf('single-line', node('p:tx1'), 'NEC')).toBe(electricalSymbol('transformer', 'NEC'))
  expect(symbolOf('single-line', node('p:tx1'), 'IEC')).toBe(electricalSymbol('transformer', 'IEC'))
  expect(electricalSymbol('transformer', 'NEC')).not.toBe(electricalSymbol('transformer', 'IEC'))
})

it('draws what a site brings along by what it does in the network', () => {
  const strange = { ...node('p:lv1'), parts: node('p:lv1').parts.map((p) => ({ ...p, category: 'of-my-own' })) }
  expect(symbolOf('single-line', strange, 'IEC')).toBe(electricalSymbol('bus', 'IEC'))
})

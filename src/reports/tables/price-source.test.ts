import { expect, it } from 'vitest'
import unitRates from '../../../resources/cost/unit-rates.json'
import type { EstimateLine } from '../../engine/results'
import type { EstimateSettings } from '../../model/estimate-settings'
import type { Item } from '../../model/item'
import { shippedTranslator } from '../testing/shipped-resources'
import { priceSource } from './price-source'

const t = shippedTranslator('en')
const money = { low: 1, base: 2, high: 3 }
const line = (kind: EstimateLine['kind'], unitCost: EstimateLine['unitCost'] = money): EstimateLine => ({
  ...{ code: '', item: kind, description: kind, quantity: 1, unit: 'each', unitCost, total: unitCost },
  ...{ phase: '', group: 'facility', kind },
})
const product = (verifiedFields?: string[]): Item => ({
  ...{ id: 'cdu', category: 'cdu', name: 'CDU', cost: { ...money, currency: 'USD', year: 2025 } },
  source: { title: 'Price list', grade: 'B', verified: true, ...(verifiedFields && { verifiedFields }) },
})

it('names the source of a price that was read in it', () => {
  const read = { priceGrade: 'B', priceSource: 'Price list', priceYear: '2025' }
  expect(priceSource(line('item'), product(['size_m', 'cost']), {}, t)).toEqual(read)
  expect(priceSource(line('item'), product(), {}, t)).toEqual(read)
})

it('grades a price down that was not read in the source of its product', () => {
  expect(priceSource(line('item'), product(['size_m']), {}, t)).toMatchObject({
    priceGrade: 'D',
    priceSource: expect.stringMatching(/^General knowledge/),
  })
})

it('tells shipped prices from those of the project', () => {
  const said = (kind: EstimateLine['kind'], settings: EstimateSettings) =>
    priceSource(line(kind), undefined, settings, t)
  expect(said('run', { unitPrices: 'typical' })).toMatchObject({
    priceGrade: unitRates.perM.pipe.source.grade,
    priceSource: `Shipped price per metre installed: ${unitRates.perM.pipe.source.title}`,
    priceYear: String(unitRates.year),
  })
  expect(said('removal', { removal: 'typical' })).toMatchObject({ priceGrade: 'D' })
  for (const kind of ['run', 'removal', 'labor', 'item'] as const)
    expect(said(kind, {})).toMatchObject({ priceGrade: '', priceSource: 'Stated in the project' })
})

it('has no source for a price that is unknown', () => {
  expect(priceSource(line('item', null), product(), {}, t)).toMatchObject({ priceSource: null, priceGrade: null })
})

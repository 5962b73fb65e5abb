import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/import-suspect'
const of = (item: object) =>
  findingsOf(RULE, { items: { rack: { category: 'gpu-rack', ...item } }, placements: { rack1: { mission: 'ai' } } })
const NVL72 = { size_m: [0.6, 1.2, 2.3], mass_kg: 1629, load: { design_kW: 132 }, attributes: { gpus: 72 } }

describe(RULE, () => {
  it('believes a rack as its maker prints it', () => {
    expect(of(NVL72)).toEqual([])
  })

  it('doubts 3,000 kg where the maker says 3,000 lb', () => {
    expect(of({ ...NVL72, mass_kg: 3000 })).toMatchObject([{ unit: 'kg', value: 3000, params: { kind: 'pounds' } }])
  })

  it('doubts 2.4 MW in one rack', () => {
    const found = of({ ...NVL72, load: { design_kW: 2400 } })
    expect(found).toMatchObject([{ value: 2400, limit: 720, params: { kind: 'density' } }])
  })

  it('doubts a server that draws less than its GPUs', () => {
    const found = of({ ...NVL72, load: { design_kW: 70 }, attributes: { gpus: 72, gpuTdp_W: 1200 } })
    expect(found).toMatchObject([{ value: 70, params: { kind: 'gpus' } }])
    expect(found[0]!.limit).toBeCloseTo(86.4, 9)
  })

  it('doubts the sum of two power ports where the device says more: DGX A100 of a device library', () => {
    const dgx = { load: { design_kW: 2.142 }, attributes: { comments: '8 GPUs, 6.5kW at full load' } }
    expect(of(dgx)).toMatchObject([{ value: 2.142, limit: 6.5, params: { kind: 'text' } }])
  })
})

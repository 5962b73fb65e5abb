import { describe, expect, it } from 'vitest'
import { checkSite } from '../../engine/check-site'
import { rectangleOutline } from '../../geometry/outline'
import { resolveSite } from '../../model/effective-site'
import { applyPatch, invertPatch } from '../../model/patch'
import { fixEdit } from './fix-edit'
import { fixTable } from './fix-table'
import { isFixable } from './fixes-for'
import { fixesOf } from './testing/fix-request'
import { kindsFor } from './testing/kinds-for'
import { items, rack } from './testing/small-items'

describe('fixes of the space rules', () => {
  const power = { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} }

  it('moves one of two that stand in each other to the nearest free place', () => {
    const { request, fixes } = fixesOf('space/overlap', {
      items,
      placements: { grid: {}, board1: {}, fan: {}, rack1: { at: [20, 10] }, rack2: { at: [20.4, 10], status: 'new' } },
      connections: power,
    })
    expect(fixes).toMatchObject([{ kind: 'move-to-free-spot', cost: null, params: { name: 'rack2' } }])
    const edit = fixEdit(request.document, request.site, fixes[0]!)!
    expect(edit.label).toBe('edits.fix.move-to-free-spot')
    const patched = applyPatch(request.document, edit.patch)
    expect(
      checkSite(resolveSite(patched, request.catalog.items)).findings.some((f) => f.rule === 'space/overlap'),
    ).toBe(false)
    expect(applyPatch(patched, invertPatch(edit.patch))).toEqual(request.document)
  })

  it('leaves what is locked where it is', () => {
    const locked = { locked: true }
    expect(
      fixesOf('space/overlap', {
        items,
        placements: {
          grid: {},
          board1: {},
          fan: {},
          rack1: { at: [20, 10], ...locked },
          rack2: { at: [20.4, 10], ...locked },
        },
        connections: power,
      }).fixes,
    ).toEqual([])
  })

  it('brings back into its hall what stands outside', () => {
    expect(
      kindsFor('space/outside-hall', {
        items,
        placements: { grid: {}, board1: {}, fan: {}, rack1: { at: [20, 10] }, rack2: { at: [20, 19.8] } },
        connections: power,
      }),
    ).toEqual(['move-to-free-spot'])
  })

  it('moves what is too heavy or too tall to the hall that bears it', () => {
    const hall2 = {
      id: 'H2',
      outline: rectangleOutline([40, 0], [60, 20]),
      clearHeight_m: 8,
      floorLoad_kPa: 40,
      air: 'conditioned',
    }
    const building = {
      outline: rectangleOutline([0, 0], [60, 20]),
    }
    const placements = {
      grid: {},
      board1: {},
      fan1: {},
      fan2: { hall: 'H2', at: [42, 2] as [number, number] },
      rack1: {},
    }
    const connections = { 'grid>board1': {}, 'board1>rack1': {} }
    const heavy = { ...items, rack: { ...rack, mass_kg: 3000 } }
    const tall = { ...items, rack: { ...rack, size_m: [1, 1, 7] } }
    expect(
      kindsFor('space/floor-load', { items: heavy, placements, connections, building, moreHalls: [hall2] }),
    ).toEqual(['move-to-other-hall'])
    expect(kindsFor('space/headroom', { items: tall, placements, connections, building, moreHalls: [hall2] })).toEqual([
      'move-to-other-hall',
    ])
  })
})

describe('the table of fixes', () => {
  it('knows remedies for most rules about plant, power and plan', () => {
    expect(Object.keys(fixTable).length).toBeGreaterThanOrEqual(80)
    expect(isFixable('space/overlap')).toBe(true)
    expect(isFixable('site/altitude')).toBe(false)
  })
})

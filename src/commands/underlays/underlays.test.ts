import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { SiteDocument } from '../../model/document'
import { applyPatch, invertPatch } from '../../model/patch'
import { addUnderlay } from './add-underlay'
import { changeUnderlay, showUnderlayLayer } from './change-underlay'
import { deleteUnderlay } from './delete-underlay'
import { moveUnderlay, scaledPlace, scaleUnderlay, straightenUnderlay, turnedPlace } from './place-underlay'
import type { UnderlayRecord } from './underlay-edit'

const drawing = {
  id: 'U1',
  name: 'plan.dxf',
  kind: 'drawing',
  at: [10, 5],
  size_m: [20, 10],
  layers: [{ name: 'WALLS', lines: [[0, 0, 1, 1]] }],
} satisfies UnderlayRecord
const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'S' }, underlays: [drawing] }

const changed = (edit: { patch: Parameters<typeof applyPatch>[1] } | null): UnderlayRecord | undefined =>
  applyPatch(document, edit!.patch).underlays?.[0]

describe('underlays', () => {
  it('come in under an id of their own and go out again', () => {
    const { id: _, ...draft } = drawing
    const { edit, id } = addUnderlay(document, draft)
    expect(id).toBe('U2')
    const two = applyPatch(document, edit.patch)
    expect(two.underlays?.map((u) => u.id)).toEqual(['U1', 'U2'])
    expect(applyPatch(two, invertPatch(edit.patch))).toEqual(document)
    expect(applyPatch(document, deleteUnderlay(document, 'U1')!.patch).underlays).toEqual([])
    expect(deleteUnderlay(document, 'nothing')).toBeNull()
  })

  it('leave no empty list behind when the first is undone', () => {
    const { underlays: _, ...none } = document
    const { id, ...draft } = drawing
    const { edit } = addUnderlay(none, draft)
    const one = applyPatch(none, edit.patch)
    expect(one.underlays?.[0]?.id).toBe(id)
    expect(applyPatch(one, invertPatch(edit.patch))).toEqual(none)
  })

  it('move by two points', () => {
    expect(changed(moveUnderlay(document, 'U1', [1, 1], [4, 0]))?.at).toEqual([13, 4])
    expect(moveUnderlay(document, 'U1', [1, 1], [1, 1])).toBeNull()
  })

  it('straighten about the first point along the nearest axis', () => {
    const turned = changed(straightenUnderlay(document, 'U1', [0, 0], [10, 1]))!
    expect(turned.rotation_deg).toBeCloseTo(360 - (Math.atan2(1, 10) * 180) / Math.PI, 3)
    expect(distance_m(turned.at, [0, 0])).toBeCloseTo(distance_m([10, 5], [0, 0]), 3)
    expect(straightenUnderlay(document, 'U1', [1, 1], [1, 1])).toBeNull()
  })

  it('show and hide a layer without a trace once shown again', () => {
    const hidden = changed(showUnderlayLayer(document, 'U1', 'WALLS', false))!
    expect(hidden.layers?.[0]?.hidden).toBe(true)
    const again = showUnderlayLayer({ ...document, underlays: [hidden] }, 'U1', 'WALLS', true)!
    expect(applyPatch({ ...document, underlays: [hidden] }, again.patch).underlays?.[0]).toEqual(drawing)
    expect(showUnderlayLayer(document, 'U1', 'WALLS', true)).toBeNull()
  })

  it('say nothing where a field already says so', () => {
    expect(changeUnderlay(document, 'U1', 'lock', { locked: true })?.label).toBe('edits.underlay.change')
    expect(changeUnderlay(document, 'U1', 'unlock', { locked: undefined })).toBeNull()
  })

  it('refuse a scale by one point or by no length', () => {
    expect(scaleUnderlay(document, 'U1', [1, 1], [1, 1], 5)).toBeNull()
    for (const length of [0, -3, Number.NaN, Number.POSITIVE_INFINITY])
      expect(scaleUnderlay(document, 'U1', [1, 1], [2, 1], length)).toBeNull()
  })

  const coordinate = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 10)
  const point = fc.tuple(coordinate, coordinate)

  it('put a known length between the two points clicked, the first staying where it is', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0.1, max: 2000, noNaN: true }), (first, second, length_m) => {
        fc.pre(distance_m(first, second) > 0.5)
        const scaled = scaledPlace(drawing as UnderlayRecord, first, second, length_m)!
        const carried = (p: PlanPoint): PlanPoint => [
          scaled.at[0] + ((p[0] - drawing.at[0]) / drawing.size_m[0]) * scaled.size_m[0],
          scaled.at[1] + ((p[1] - drawing.at[1]) / drawing.size_m[1]) * scaled.size_m[1],
        ]
        expect(distance_m(carried(first), first)).toBeLessThan(1e-3)
        expect(Math.abs(distance_m(carried(first), carried(second)) - length_m)).toBeLessThan(1e-3)
      }),
    )
  })

  it('turn there and back', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: -720, max: 720 }), (about, by) => {
        const back = turnedPlace(turnedPlace(drawing as UnderlayRecord, about, by), about, -by)
        expect(distance_m(back.at, drawing.at as PlanPoint)).toBeLessThan(1e-3)
        expect(back.rotation_deg ?? 0).toBeCloseTo(0, 3)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { applyPatch, invertPatch } from '../../model/patch'
import type { Edit } from '../edit'
import { setClimateStation } from './set-climate-station'
import { setCommonCause } from './set-common-cause'

const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' } }
const torino = { id: 'torino', name: 'Torino Caselle' }
const done = (edit: Edit | null, before: SiteDocument): SiteDocument => {
  if (!edit) throw new Error('nothing done')
  expect(applyPatch(applyPatch(before, edit.patch), invertPatch(edit.patch))).toEqual(before)
  return applyPatch(before, edit.patch)
}

describe('setCommonCause', () => {
  it('writes beta beside the rules of the project, and takes it out again', () => {
    const graded: SiteDocument = { ...document, checks: { rules: { 'power/overload': { severity: 'warning' } } } }
    const set = done(setCommonCause(graded, 0.05), graded)
    expect(set.checks).toEqual({ ...graded.checks, commonCause: 0.05 })
    expect(setCommonCause(set, 0.05)).toBeNull()
    expect(done(setCommonCause(set, null), set)).toEqual(graded)
  })

  it('leaves no empty settings behind', () => {
    const set = done(setCommonCause(document, 0.1), document)
    expect(done(setCommonCause(set, null), set).checks).toBeUndefined()
    expect(setCommonCause(document, null)).toBeNull()
  })
})

describe('setClimateStation', () => {
  it('names a climate beside the design day, and takes it out again', () => {
    const hot: SiteDocument = { ...document, site: { name: 'Site', climate: { designDryBulb_C: 41 } } }
    const set = done(setClimateStation(hot, torino), hot)
    expect(set.site.climate).toEqual({ designDryBulb_C: 41, station: 'torino' })
    expect(setClimateStation(set, torino)).toBeNull()
    expect(done(setClimateStation(set, null), set)).toEqual(hot)
  })

  it('leaves no empty climate behind', () => {
    const set = done(setClimateStation(document, torino), document)
    expect(done(setClimateStation(set, null), set).site).toEqual({ name: 'Site' })
  })
})

import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { applyPatch, invertPatch } from '../../model/patch'
import { readDocument } from '../../model/reading/read-document'
import { addViews, type NewView } from './add-views'
import { deleteView } from './delete-view'
import { moveView } from './move-view'
import { renameView } from './rename-view'

const empty: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Test' } }
const view = (name: string): NewView => ({
  name,
  target_m: [1, 2, 4],
  heading_deg: 30,
  elevation_deg: 40,
  height_m: 25,
  projection: 'perspective',
  floor_m: 4,
})
const first = addViews(empty, [view('Yard'), view('Hall'), view('Roof')])!
const document = applyPatch(empty, first.patch)
const names = (d: SiteDocument) => d.views?.map((v) => v.name)

describe('views', () => {
  it('are written into the document with an id each, and undone without a trace', () => {
    expect(names(document)).toEqual(['Yard', 'Hall', 'Roof'])
    expect(new Set(document.views?.map((v) => v.id)).size).toBe(3)
    expect(applyPatch(document, invertPatch(first.patch))).toEqual(empty)
    expect(addViews(document, [])).toBeNull()
  })

  it('take another name, and none that is empty', () => {
    const id = document.views![1]!.id
    expect(names(applyPatch(document, renameView(document, id, ' Hall 1 ')!.patch))).toEqual(['Yard', 'Hall 1', 'Roof'])
    expect(renameView(document, id, '  ')).toBeNull()
    expect(renameView(document, id, 'Hall')).toBeNull()
    expect(renameView(document, 'none', 'x')).toBeNull()
  })

  it.each([
    [0, 2, ['Hall', 'Roof', 'Yard']],
    [2, 0, ['Roof', 'Yard', 'Hall']],
    [1, 0, ['Hall', 'Yard', 'Roof']],
  ])('move from place %i to %i and back', (from, to, order) => {
    const edit = moveView(document, document.views![from]!.id, to)!
    const moved = applyPatch(document, edit.patch)
    expect(names(moved)).toEqual(order)
    expect(applyPatch(moved, invertPatch(edit.patch))).toEqual(document)
  })

  it('do not move to where they are, nor off the list', () => {
    const id = document.views![1]!.id
    expect(moveView(document, id, 1)).toBeNull()
    expect(moveView(document, id, 3)).toBeNull()
    expect(moveView(document, 'none', 0)).toBeNull()
  })

  it('go one at a time', () => {
    expect(names(applyPatch(document, deleteView(document, document.views![0]!.id)!.patch))).toEqual(['Hall', 'Roof'])
    expect(deleteView(document, 'none')).toBeNull()
  })
})

describe('a file with views', () => {
  const text = (change: object) =>
    JSON.stringify({ ...document, views: [{ ...document.views![0], ...change, mood: 'calm' }] })

  it('is read as it is, fields from elsewhere included', () => {
    expect(readDocument(text({}), new Map()).views?.[0]).toEqual({ ...document.views![0], mood: 'calm' })
  })

  it.each([
    ['height_m', { height_m: 0 }],
    ['projection', { projection: 'fish-eye' }],
    ['target_m', { target_m: [1, 2] }],
    ['elevation_deg', { elevation_deg: 95 }],
  ])('is refused with the place where %s is not right', (field, change) => {
    expect(() => readDocument(text(change), new Map())).toThrow(field)
  })
})

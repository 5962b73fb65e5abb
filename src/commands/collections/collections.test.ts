import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { applyPatch, invertPatch } from '../../model/patch'
import { addCollection } from './add-collection'
import { changeCollection } from './change-collection'
import { deleteCollection } from './delete-collection'

const empty: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Test' } }
const { edit, id } = addCollection(empty, 'Fed by LV-6', ['a', 'b'])
const document = applyPatch(empty, edit.patch)

describe('collections', () => {
  it('are written into the document, and undone without a trace', () => {
    expect(document.collections).toEqual([{ id, name: 'Fed by LV-6', members: ['a', 'b'] }])
    expect(applyPatch(document, invertPatch(edit.patch))).toEqual(empty)
  })

  it('take another name and other members, each once', () => {
    const renamed = changeCollection(document, id, { name: ' Row 6 ' })!
    expect(applyPatch(document, renamed.patch).collections?.[0]?.name).toBe('Row 6')
    const more = changeCollection(document, id, { members: ['a', 'b', 'c', 'a'] })!
    expect(applyPatch(document, more.patch).collections?.[0]?.members).toEqual(['a', 'b', 'c'])
  })

  it('are left alone where nothing changes', () => {
    expect(changeCollection(document, id, { name: '  ', members: ['a', 'b'] })).toBeNull()
    expect(changeCollection(document, 'none', { name: 'x' })).toBeNull()
    expect(deleteCollection(empty, id)).toBeNull()
  })

  it('go without their members', () => {
    expect(applyPatch(document, deleteCollection(document, id)!.patch).collections).toEqual([])
  })
})

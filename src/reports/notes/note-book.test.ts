import { describe, expect, it } from 'vitest'
import { checkSite } from '../../engine/check-site'
import { estimateSite } from '../../engine/estimate/estimate-site'
import { plannedDocument, plannedItems } from '../../engine/trace/plans/testing/planned-site'
import { resolveSite } from '../../model/effective-site'
import { shippedTranslator } from '../testing/shipped-resources'
import { openNoteBook } from './note-book'

const lookup = new Map(plannedItems.map((item) => [item.id, item]))
const baseline = resolveSite(plannedDocument, lookup)
const site = resolveSite(plannedDocument, lookup, 'ai')
const context = { site, baseline, check: checkSite(site), estimate: estimateSite(site, baseline, { draws: 2000 }) }
const open = (language: 'en' | 'it' = 'en', units: 'metric' | 'imperial' = 'metric') =>
  openNoteBook(context, shippedTranslator(language), units)

const facility = { of: 'estimate', figure: 'facility' } as const
const p80 = { of: 'estimate-risk', money: 'facility', figure: 'p80' } as const
const p50 = { of: 'estimate-risk', money: 'facility', figure: 'p50' } as const

describe('openNoteBook', () => {
  it('numbers figures as they are asked, the same figure only once', () => {
    const book = open()
    expect([book.ask(facility), book.ask(p80), book.ask(facility)]).toEqual([1, 2, 1])
    expect(book.ask({ of: 'power', id: 'nobody', figure: 'limit' })).toBeUndefined()
    const { notes } = book.finish()
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1))
  })

  it('answers for figures built alike in one note, and says for how many', () => {
    const book = open()
    const numbers = site.placements
      .filter(({ item }) => item === 'rack')
      .map(({ id }) => book.ask({ of: 'item', id, figure: 'liquid_kW' }))
    expect(numbers.length).toBeGreaterThan(1)
    expect(new Set(numbers).size).toBe(1)
    expect(book.finish().notes[0]?.title).toMatch(/and \d+ alike$/)
  })

  it('follows a total to its parts, and every number leads to a note', () => {
    const book = open()
    book.ask({ of: 'estimate', figure: 'perMW' })
    const { notes } = book.finish()
    const [perMW] = notes
    expect(perMW?.inputs.map(({ note }) => notes[note! - 1]?.title)).toEqual([
      'Facility cost of Planned',
      'AI load added to Planned',
    ])
  })

  it('lists what moves a total once, and points to it from its other percentiles', () => {
    const book = open()
    book.ask(p50)
    book.ask(p80)
    const [first, second] = book.finish().notes
    expect(first?.inputs.length).toBeGreaterThan(second!.inputs.length)
    expect(second?.inputs.at(-1)).toMatchObject({ name: 'What moves it', note: 1 })
  })

  it('names the assumptions by their source, with the notes that rest on them', () => {
    const book = open()
    book.ask(facility)
    const { assumptions } = book.finish()
    const letter = assumptions.find(({ source }) => source === 'assumed · grade C · Letter')
    expect(letter?.figures.map(({ name }) => name)).toEqual(['Price of Board'])
    expect(letter?.notes).toContain(1)
  })

  it('speaks the language and units of the reader', () => {
    const book = open('it', 'imperial')
    book.ask({ of: 'estimate-line', line: 0, figure: 'total' })
    book.ask({ of: 'activity-date', id: 'commission:5', figure: 'earlyFinish' })
    book.ask({ of: 'liquid', id: 'R1', figure: 'supply_C' })
    const { notes } = book.finish()
    expect(notes[1]?.title).toMatch(/^Fine di Collaudo livello 5/)
    expect(notes[2]?.value).toMatch(/°F$/)
  })
})

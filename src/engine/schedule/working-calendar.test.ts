import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../model/reading/document-error'
import { holidaysOf } from './holidays-of'
import { createWorkingCalendar } from './working-calendar'

describe('working calendar', () => {
  it('begins on the next working day where the start is none', () => {
    const calendar = createWorkingCalendar({ start: '2027-01-02', holidays: ['2027-01-04'] })
    expect(calendar.start).toBe('2027-01-05')
    expect(calendar.dateOf(0)).toBe('2027-01-05')
  })

  it('counts a five-day week over a week-end and a holiday', () => {
    const calendar = createWorkingCalendar({ start: '2027-01-14', holidays: ['2027-01-18'] })
    expect([0, 1, 2, 3].map(calendar.dateOf)).toEqual(['2027-01-14', '2027-01-15', '2027-01-19', '2027-01-20'])
    expect(
      ['2027-01-01', '2027-01-14', '2027-01-16', '2027-01-18', '2027-01-19'].map(calendar.offsetOnOrAfter),
    ).toEqual([0, 0, 2, 2, 2])
  })

  it.each([
    [6, ['2027-01-08', '2027-01-09', '2027-01-11']],
    [7, ['2027-01-08', '2027-01-09', '2027-01-10']],
    [1, ['2027-01-11', '2027-01-18', '2027-01-25']],
  ])('works %i days a week, Monday first', (workdaysPerWeek, dates) => {
    const calendar = createWorkingCalendar({ start: '2027-01-08', workdaysPerWeek })
    expect([0, 1, 2].map(calendar.dateOf)).toEqual(dates)
  })

  it('finds every working day again by its date, and from the day after the one before', () => {
    const settings = fc.record({
      start: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(isoOf),
      workdaysPerWeek: fc.integer({ min: 1, max: 7 }),
      off: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }),
    })
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 300 }), ({ start, workdaysPerWeek, off }, offset) => {
        const holidays = off.map((days) => Temporal.PlainDate.from(start).add({ days }).toString())
        const calendar = createWorkingCalendar({ start, workdaysPerWeek, holidays })
        const date = calendar.dateOf(offset)
        expect(Temporal.PlainDate.from(date).dayOfWeek).toBeLessThanOrEqual(workdaysPerWeek)
        expect(holidays).not.toContain(date)
        expect(calendar.offsetOnOrAfter(date)).toBe(offset)
        const dayAfterLast = Temporal.PlainDate.from(calendar.dateOf(offset - 1))
          .add({ days: 1 })
          .toString()
        expect(calendar.offsetOnOrAfter(dayAfterLast)).toBe(offset)
      }),
    )
  })

  it('refuses a schedule of centuries', () => {
    const calendar = createWorkingCalendar({ start: '2027-01-04' })
    expect(() => calendar.dateOf(1e9)).toThrow(DocumentError)
    expect(() => calendar.offsetOnOrAfter('9999-12-31')).toThrow(DocumentError)
  })
})

describe('shipped holidays', () => {
  it.each(['us-federal', 'italy'] as const)('%s: ten years of real dates, rising', (name) => {
    const dates = holidaysOf(name)
    expect(dates.length).toBeGreaterThanOrEqual(110)
    expect([...dates].sort()).toEqual(dates)
    for (const date of dates) expect(Temporal.PlainDate.from(date).toString()).toBe(date)
  })

  it('has known days', () => {
    expect(holidaysOf('us-federal')).toEqual(
      expect.arrayContaining(['2027-01-18', '2027-02-15', '2027-05-31', '2027-07-05', '2027-11-25']),
    )
    expect(holidaysOf('italy')).toEqual(
      expect.arrayContaining(['2027-03-29', '2028-04-17', '2027-04-25', '2027-12-08']),
    )
    expect(holidaysOf(undefined)).toEqual([])
  })
})

const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

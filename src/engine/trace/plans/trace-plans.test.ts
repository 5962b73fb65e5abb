import { describe, expect, it } from 'vitest'
import estimateTexts from '../../../../resources/locales/en/estimate.json'
import scheduleTexts from '../../../../resources/locales/en/schedule.json'
import traceTexts from '../../../../resources/locales/en/trace.json'
import { flattenTexts, type Texts } from '../../../i18n/texts'
import { resolveSite } from '../../../model/effective-site'
import { checkSite } from '../../check-site'
import { estimateSite } from '../../estimate/estimate-site'
import { scheduleSite } from '../../schedule/schedule-site'
import { expectSound } from '../testing/expect-sound'
import type { TraceContext, TraceQuestion } from '../trace-types'
import { traceValue } from '../trace-value'
import { plannedDocument, plannedItems } from './testing/planned-site'

const document = plannedDocument
const lookup = new Map(plannedItems.map((item) => [item.id, item]))
const baseline = resolveSite(document, lookup)
const site = resolveSite(document, lookup, 'ai')
const check = checkSite(site)
const estimate = estimateSite(site, baseline, { seed: 7, draws: 2000 })
const schedule = scheduleSite(site, baseline, { seed: 3, draws: 900 })
const context: TraceContext = { site, check, estimate, schedule, baseline }
const ask = (question: TraceQuestion) => traceValue(question, context)!
const figureOf = (question: TraceQuestion) => ask(question).value
const isoOf = (day: number | null) => new Date((day ?? Number.NaN) * 86_400_000).toISOString().slice(0, 10)
const bounds = ['low', 'base', 'high'] as const
const percentiles = ['p10', 'p50', 'p80', 'p90'] as const

const questions: TraceQuestion[] = [
  ...(['facility', 'hardware', 'direct', 'subtotal', 'bought', 'all', 'perMW'] as const).flatMap((figure) =>
    bounds.map((at) => ({ of: 'estimate', figure, at }) as const),
  ),
  ...(['facility', 'hardware', 'perMW'] as const).flatMap((money) =>
    percentiles.map((figure) => ({ of: 'estimate-risk', money, figure }) as const),
  ),
  ...estimate.lines.flatMap((_, line) => [
    { of: 'estimate-line', line, figure: 'quantity' } as const,
    ...bounds.flatMap((at) =>
      (['total', 'unitCost'] as const).map((figure) => ({ of: 'estimate-line', line, figure, at }) as const),
    ),
  ]),
  ...estimate.indirects.flatMap((_, line) => bounds.map((at) => ({ of: 'estimate-indirect', line, at }) as const)),
  ...schedule.activities.flatMap(({ id }) => [
    ...(['start', 'finish', 'lateStart', 'lateFinish', 'totalFloat', 'freeFloat', 'weight'] as const).map(
      (figure) => ({ of: 'activity', id, figure }) as const,
    ),
    ...bounds.map((at) => ({ of: 'activity', id, figure: 'duration', at }) as const),
    ...(['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish'] as const).map(
      (figure) => ({ of: 'activity-date', id, figure }) as const,
    ),
  ]),
  ...(['start', 'finish', 'p50', 'p80'] as const).map((figure) => ({ of: 'schedule-date', figure }) as const),
]

describe('traces of estimate and schedule', () => {
  it('give every figure again from its inputs, each with a text, an origin and, where published, a source', () => {
    const { keys, traces } = expectSound(questions, context)
    expect(traces).toBeGreaterThan(400)
    const known = flattenTexts({ trace: traceTexts, estimate: estimateTexts, schedule: scheduleTexts } as Texts)
    for (const key of keys) expect(known.has(key), key).toBe(true)
  })

  it('say what estimate and schedule print', () => {
    for (const money of ['facility', 'hardware', 'perMW'] as const)
      for (const figure of percentiles)
        expect(figureOf({ of: 'estimate-risk', money, figure })).toBe(estimate[money]![figure])
    for (const at of bounds) {
      expect(figureOf({ of: 'estimate', figure: 'facility', at })).toBe(estimate.facility[at])
      estimate.lines.forEach(({ total, unitCost, quantity }, line) => {
        expect(figureOf({ of: 'estimate-line', line, figure: 'total', at })).toBe(total?.[at] ?? null)
        expect(figureOf({ of: 'estimate-line', line, figure: 'unitCost', at })).toBe(unitCost?.[at] ?? null)
        expect(figureOf({ of: 'estimate-line', line, figure: 'quantity' })).toBe(quantity)
      })
    }
    for (const activity of schedule.activities) {
      const { id } = activity
      for (const figure of ['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish'] as const)
        expect(isoOf(figureOf({ of: 'activity-date', id, figure })), `${id} ${figure}`).toBe(activity[figure])
      expect(figureOf({ of: 'activity', id, figure: 'totalFloat' })).toBe(activity.totalFloat_days)
      expect(figureOf({ of: 'activity', id, figure: 'freeFloat' })).toBe(activity.freeFloat_days)
    }
    for (const figure of ['start', 'finish', 'p50', 'p80'] as const)
      expect(isoOf(figureOf({ of: 'schedule-date', figure }))).toBe(schedule[figure])
  })

  it('give a percentile again by the seed and the number of draws that they name', () => {
    const { inputs } = ask({ of: 'estimate-risk', money: 'facility', figure: 'p80' })
    const named = (key: string) => inputs.find(({ nameKey }) => nameKey === `trace.figures.${key}`)!.value
    const again = estimateSite(site, baseline, { seed: named('seed'), draws: named('draws') })
    expect(again.facility.p80).toBe(estimate.facility.p80)
    expect(named('standardError')).toBeGreaterThan(0)
  })

  it('rank the drivers of a total by what they move, each with its range and where that comes from', () => {
    const { inputs } = ask({ of: 'estimate-risk', money: 'facility', figure: 'p80' })
    const drivers = inputs.filter(({ trace }) => trace?.of === 'estimate-driver')
    const swings = drivers.map(({ value }) => Math.abs(value))
    expect(swings.length).toBeGreaterThan(2)
    expect(swings).toEqual([...swings].sort((a, b) => b - a))
    const market = ask({ of: 'estimate-driver', money: 'facility', driver: 'market' })
    expect(market.inputs.map(({ value }) => value)).toEqual([0.95, 1, 1.1])
    expect(market.inputs.every(({ source }) => source?.title.includes('Turner & Townsend'))).toBe(true)
    const hardware = ask({ of: 'estimate-risk', money: 'hardware', figure: 'p80' })
    expect(hardware.inputs.flatMap(({ trace }) => (trace?.of === 'estimate-driver' ? trace.driver : []))).toEqual([
      'compute',
      'currency:EUR',
    ])
  })

  it('lead a date back to the project start by the activities that decide it', () => {
    const { inputs } = ask({ of: 'schedule-date', figure: 'finish' })
    const finish = ask(inputs[0]!.trace!)
    const chain = finish.inputs.filter(({ trace }) => trace?.of === 'activity')
    expect(chain.length).toBeGreaterThan(3)
    for (const { trace } of chain) {
      const id = trace?.of === 'activity' ? trace.id : ''
      expect(schedule.activities.find((a) => a.id === id)?.critical, id).toBe(true)
    }
    expect(finish.inputs.some(({ nameKey }) => nameKey.endsWith('.holidays'))).toBe(true)
  })

  it('name the pieces, runs and hours behind a quantity', () => {
    const lineOf = (item: string) => estimate.lines.findIndex((line) => line.item === item)
    const racks = ask({ of: 'estimate-line', line: lineOf('rack'), figure: 'quantity' })
    expect(racks.inputs[0]?.nameParams).toMatchObject({ hall: 'Hall', names: 'R1, R2, R3' })
    const pipe = ask({ of: 'estimate-line', line: lineOf('run:pipe'), figure: 'quantity' })
    expect(pipe.inputs[0]).toMatchObject({ value: 30, nameParams: { from: 'D', to: 'C' } })
    const labor = ask({ of: 'estimate-line', line: lineOf('labor'), figure: 'quantity' })
    expect(labor.formula).toBe('sumOfPairs')
  })
})

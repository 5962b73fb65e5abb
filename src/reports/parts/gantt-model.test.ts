import { describe, expect, it } from 'vitest'
import { sampleSchedule } from '../testing/sample-answers'
import { shippedTranslator } from '../testing/shipped-resources'
import { ganttModel, ganttPosition, summaryGantt } from './gantt-model'

const t = shippedTranslator('en')

describe('ganttModel', () => {
  it('spans whole quarters and keeps every bar on the axis', () => {
    const gantt = ganttModel(sampleSchedule, t)
    expect([gantt.start, gantt.end]).toEqual(['2027-01-01', '2028-04-01'])
    expect(gantt.ticks.map((tick) => tick.label)).toEqual(['Q1 27', 'Q2', 'Q3', 'Q4', 'Q1 28'])
    for (const bar of gantt.bars) {
      const [from, to] = [ganttPosition(gantt, bar.start), ganttPosition(gantt, bar.finish, true)]
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeGreaterThan(from)
      expect(to).toBeLessThanOrEqual(1)
    }
  })

  it('marks milestones and critical bars', () => {
    const bars = ganttModel(sampleSchedule, t).bars
    expect(bars.find((b) => b.label === 'Ready for service')).toMatchObject({ milestone: true, critical: true })
    expect(bars.find((b) => b.label === 'Design and permits')).toMatchObject({ milestone: false, critical: false })
  })

  it('gives a finish its whole day', () => {
    const gantt = ganttModel(sampleSchedule, t)
    expect(ganttPosition(gantt, '2028-03-31', true)).toBe(1)
    expect(ganttPosition(gantt, '2027-01-01')).toBe(0)
  })

  it('joins activities of one kind for the summary, own ones apart', () => {
    const second = { ...sampleSchedule.activities[1]!, id: 'buy2', earlyStart: '2027-01-11', earlyFinish: '2027-12-01' }
    const bars = summaryGantt({ ...sampleSchedule, activities: [...sampleSchedule.activities, second] }, t).bars
    const procurement = bars.filter((b) => b.label === 'Procurement')
    expect(procurement).toHaveLength(1)
    expect(procurement[0]).toMatchObject({ start: '2027-01-11', finish: '2027-12-01' })
    expect(bars).toHaveLength(4)
  })

  it('counts months on a short axis', () => {
    const short = { ...sampleSchedule, activities: sampleSchedule.activities.slice(0, 1) }
    expect(ganttModel(short, t).ticks.map((tick) => tick.date)).toEqual(['2027-02-01'])
  })
})

import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding } from '../../../src/engine/results'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { sampleSite } from '../testing/sample-site'
import { findingLabels } from './finding-labels'
import type { SceneWords } from './floor-label'

const words: SceneWords = {
  t: (key, params) => `${key.split('.').at(-1)} ${params?.name} ${params?.count}`,
  percent: (share) => `${Math.round(share * 100)} %`,
  product: (name) => name,
  quantity: (value, unit) => `${value} ${unit}`,
}
const site = sampleSite({ rows: 2, racksPerRow: 4, buildings: 1 })
const racks = site.placements.filter((p) => p.row !== undefined)
const pod = racks.slice(0, 3).map((p, i): EffectivePlacement => {
  return { ...p, assemblyInstance: 'gb200-su-1', label: `GB200-1 rack-${i + 1}` }
})
const effective = { ...site, placements: [...pod, ...racks.slice(3)] }

const finding = (subject: string, over: Partial<Finding> = {}) =>
  ({
    key: `f/${subject}`,
    severity: 'error',
    waived: false,
    subjects: [subject],
    contingency: [],
    value: 120,
    limit: 100,
    unit: 'kW',
    ...over,
  }) as Finding

const labels = (findings: readonly Finding[], inHand: string | null = null) =>
  findingLabels(
    {
      interaction: { type: 'idle' },
      answers: { check: { findings } as CheckResult } as never,
      finding: inHand,
      effective,
      asOf: null,
      moment: null,
      supply: null,
    },
    words,
  )

describe('findingLabels', () => {
  const ids = pod.map((p) => p.id)

  it('gives each thing its badge, and its pod one that counts them', () => {
    const [together, ...single] = labels(ids.map((id) => finding(id)))
    expect(together).toMatchObject({ text: 'errors GB200-1 3', tone: 'broken', standsFor: 'pod/gb200-su-1' })
    expect(single.map((l) => [l.text, l.group])).toEqual(pod.map((p) => [`${p.label}\u2002120 %`, 'pod/gb200-su-1']))
  })

  it('needs no group for one thing alone', () => {
    expect(labels([finding(ids[0]!)])).toEqual([expect.not.objectContaining({ group: expect.anything() })])
  })

  it('names what the user asked about by itself', () => {
    const [first] = labels([...ids.map((id) => finding(id)), finding('nobody')], `f/${ids[1]}`)
    expect(first).toMatchObject({ key: `finding/${ids[1]}` })
    expect(first).not.toHaveProperty('group')
  })

  it('leaves out notes and what was waived', () => {
    expect(labels([finding(ids[0]!, { severity: 'info' }), finding(ids[1]!, { waived: true } as never)])).toEqual([])
  })
})

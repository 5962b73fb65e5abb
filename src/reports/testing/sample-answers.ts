import type { CheckResult, EstimateResult, Finding, ScheduleActivity, ScheduleResult } from '../../engine/results'
import type { ReportInput } from '../report-input'
import { sampleSite } from './sample-site'

/** A finding with the fields a test cares about. */
export function sampleFinding(change: Partial<Finding>): Finding {
  return {
    rule: 'sample/overload',
    severity: 'error',
    subjects: ['LV3'],
    contingency: [],
    value: 2666.4,
    limit: 2500,
    unit: 'kVA',
    message: 'LV3 carries more than its rating.',
    standard: 'IEC 60364-4-43, 433.1',
    waived: false,
    params: {},
    key: JSON.stringify([change.rule, change.subjects, change.contingency]),
    ...change,
  }
}

const closed = sampleFinding({
  rule: 'sample/dust',
  subjects: ['G2'],
  key: 'closed',
  message: 'Dust.',
  value: 1,
})

export const sampleFindings: readonly Finding[] = [
  sampleFinding({ contingency: ['CDU1'], value: 2466, limit: 2400 }),
  sampleFinding({
    rule: 'sample/floor-load',
    subjects: ['G1'],
    value: 21.5,
    limit: 12,
    unit: 'kPa',
    message: 'G1 stands on 12 kPa.',
    quantities: { value: 'floorLoad', limit: 'floorLoad' },
  }),
  sampleFinding({
    rule: 'sample/clearance',
    severity: 'warning',
    subjects: ['G1'],
    value: 0.9,
    limit: 1.2,
    unit: 'm',
    waived: true,
    message: 'Front clearance.',
  }),
  sampleFinding({
    rule: 'sample/supply-temperature',
    severity: 'warning',
    subjects: ['G3'],
    value: 46,
    limit: 45,
    unit: '°C',
    message: 'Supply ΔT is tight: 46 °C.',
  }),
  sampleFinding({
    rule: 'sample/unknown',
    severity: 'info',
    subjects: ['DC1'],
    value: null,
    limit: null,
    unit: '',
    message: 'DC1 names no maximum flow.',
  }),
]

const worst: CheckResult['worst'] = {
  LV3: { value: 2666.4, unit: 'kVA', limit: 2500, rating: 2500, out: ['CDU1'] },
}

/** A check whose sums are easy to follow: 8 GPU racks served beside the miners. */
export function sampleCheck(scenario: string | null): CheckResult {
  const open = scenario !== null
  return {
    site: 'Valle Scura',
    scenario,
    summary: {
      it_kW: open ? 6000 : 6720,
      mining_kW: open ? 5040 : 6720,
      ai_kW: open ? 960 : 0,
      facility_kW: open ? 6780 : 7000,
      pue: open ? 1.13 : null,
      errors: open ? 2 : 1,
      warnings: open ? 1 : 0,
      waived: open ? 1 : 0,
    },
    power: {
      nodes: {
        LV3: { live: true, out_kW: 2100, out_kVA: 2300, in_kW: 2100, limit: 2500, limitUnit: 'kVA', utilisation: 0.92 },
      },
    },
    liquid: {
      nodes: open
        ? { CDU1: { live: true, out_kW: 480, in_kW: 480, limit: 1300, utilisation: 0.37, supply_C: 46, flow_lpm: 700 } }
        : {},
    },
    air: { nodes: {} },
    contingencies: open
      ? [
          {
            out: ['CDU1'],
            unserved: [],
            unserved_kW: 0,
            overloads: [{ id: 'LV3', network: 'power', value: 2666.4, limit: 2500, unit: 'kVA' }],
          },
        ]
      : [],
    worst: open ? worst : {},
    outagesSolved: open ? 3 : 1,
    findings: open ? sampleFindings : [closed],
  }
}

const money = (base: number) => ({ low: base * 0.8, base, high: base * 1.3 })
const withRisk = (base: number) => ({
  ...money(base),
  p10: base * 0.9,
  p50: base * 1.02,
  p80: base * 1.15,
  p90: base * 1.2,
})

export const sampleEstimate: EstimateResult = {
  currency: 'USD',
  lines: [
    {
      code: '27 11 16',
      item: 'gpu-rack',
      description: 'GB200 NVL72 rack',
      quantity: 8,
      unit: 'each',
      unitCost: money(3_200_000),
      total: money(25_600_000),
      phase: '1',
      group: 'hardware',
      kind: 'item',
    },
    {
      code: '23 64 00',
      item: 'cdu',
      description: 'CDU',
      quantity: 2,
      unit: 'each',
      unitCost: money(180_000),
      total: money(360_000),
      phase: '1',
      group: 'facility',
      kind: 'item',
    },
    {
      code: '',
      item: 'dry-cooler',
      description: 'Dry cooler',
      quantity: 1,
      unit: 'each',
      unitCost: null,
      total: null,
      phase: '1',
      group: 'facility',
      kind: 'item',
    },
    {
      code: '',
      item: 'labor',
      description: 'Labour',
      quantity: 620,
      unit: 'h',
      unitCost: money(65),
      total: money(40_300),
      phase: '',
      group: 'facility',
      kind: 'labor',
    },
  ],
  indirects: [{ name: 'engineering_pct', percent: 8, total: money(32_024) }],
  facility: withRisk(432_324),
  hardware: withRisk(25_600_000),
  perMW: withRisk(450_337),
  findings: [],
}

const activity = (change: Partial<ScheduleActivity> & { id: string }): ScheduleActivity => ({
  name: change.id,
  duration_days: 20,
  earlyStart: '2027-02-01',
  earlyFinish: '2027-02-26',
  lateStart: '2027-02-01',
  lateFinish: '2027-02-26',
  totalFloat_days: 0,
  freeFloat_days: 0,
  critical: true,
  after: [],
  kind: 'own',
  phase: '1',
  ...change,
})

export const sampleSchedule: ScheduleResult = {
  start: '2027-02-01',
  finish: '2028-03-14',
  p50: '2028-03-20',
  p80: '2028-05-02',
  activities: [
    activity({
      id: 'permit',
      name: 'Design and permits',
      critical: false,
      totalFloat_days: 30,
      lateFinish: '2027-04-09',
    }),
    activity({
      id: 'buy',
      name: 'Procure CDUs',
      kind: 'procurement',
      duration_days: 180,
      earlyFinish: '2027-10-08',
      lateFinish: '2027-10-08',
    }),
    activity({
      id: 'set',
      name: 'Set racks',
      kind: 'set',
      earlyStart: '2027-10-11',
      earlyFinish: '2028-01-20',
      lateFinish: '2028-01-20',
    }),
    activity({
      id: 'done',
      name: 'Ready for service',
      duration_days: 0,
      earlyStart: '2028-03-14',
      earlyFinish: '2028-03-14',
      lateFinish: '2028-03-14',
    }),
  ],
}

/** Everything that a report of the sample's scenario `b` is written from. */
export function sampleInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    name: 'Valle Scura',
    scenarioName: 'Option B',
    site: sampleSite('b'),
    baseline: sampleSite(null),
    check: sampleCheck('b'),
    baselineCheck: sampleCheck(null),
    estimate: sampleEstimate,
    schedule: sampleSchedule,
    diagrams: [],
    resilience: null,
    energy: null,
    units: 'metric',
    today: '2026-11-22',
    inputHash: 'sha256:9f3c21aa77',
    engineVersion: '1.0.0',
    catalogVersion: '2026.10',
    ruleCount: 34,
    ...change,
  }
}

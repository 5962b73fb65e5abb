import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { siteDocumentSchema } from '../../src/model/document'

/** Suffixes of the interchange page and of the fields added to it; `_pct` is a percentage, `_perX` a price or rate. */
const suffix =
  /_(m|kg|kW|kVA|V|A|C|K|lpm|kPa|m3h|deg|weeks|days|pct|perMWh|perHour|perMin|perYear|perK|perS|perkWh|kN|kA|l|h|min|s|ms|mm2)$/
/** Numbers that have no unit: shares, factors, counts, years, money in the record's currency. */
const plain = new Set([
  'version',
  'powerFactor',
  'inputPowerFactor',
  'liquidFraction',
  'efficiency',
  'continuousFactor',
  'contingencyFactor',
  'share',
  'low',
  'base',
  'high',
  'year',
  'hours',
  'locationFactor',
  'currencyYear',
  'workdaysPerWeek',
  'value',
  'at',
  'outline',
  'phase',
  'rates',
  'flowBySupply',
  'pumpCurve',
  'minimum',
  'probability',
  'hoursEach',
  'hoursByCategory',
  'minPowerFactor',
  'from',
  'to',
  'feet',
  'cords',
  'count',
  'feeds',
  'needed',
  'step',
  'stepLoad',
  'impedance',
  'glycol',
  'partLoad',
  'cop',
  'path',
  'lossCoefficient',
  'returnLossCoefficient',
  'parallel',
  'parameters',
  'commonCause',
  'opacity',
  'order',
  'lines',
])

/** Names of number fields anywhere below a schema; parts of a quantity (the sides of `clearance_m`) count as it. */
function numberFields(schema: z.core.$ZodType, name: string, found: Set<string>, seen = new Set<unknown>()): void {
  if (seen.has(schema)) return
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string }
  const next = new Set(seen).add(schema)
  const visit = (inner: unknown, inner_name = name) => numberFields(inner as z.core.$ZodType, inner_name, found, next)
  if (def.type === 'number' || def.type === 'int') found.add(name)
  else if (def.type === 'object')
    for (const [key, value] of Object.entries(def.shape as object)) visit(value, suffix.test(name) ? name : key)
  else if (def.type === 'array') visit(def.element)
  else if (def.type === 'tuple') for (const part of def.items as unknown[]) visit(part)
  else if (def.type === 'union') for (const part of def.options as unknown[]) visit(part)
  else if (def.type === 'record') visit(def.valueType)
  else if (def.innerType) visit(def.innerType)
  else if (def.in) visit(def.in)
}

describe('the interchange format', () => {
  it('names the unit of every quantity', () => {
    const found = new Set<string>()
    numberFields(siteDocumentSchema, 'document', found)
    expect(found.size).toBeGreaterThan(30)
    expect([...found].filter((name) => !suffix.test(name) && !plain.has(name))).toEqual([])
  })
})

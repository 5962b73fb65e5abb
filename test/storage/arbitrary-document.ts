import fc from 'fast-check'
import type { SiteDocument } from '../../src/model/document'
import { type ListChange, type ListKind, listKinds, type Patch, valueKinds } from '../../src/model/patch'

const json = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const fields = fc.dictionary(fc.string({ maxLength: 6 }), json, { maxKeys: 3 })

const records = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fields), { selector: ([id]) => id, maxLength: 8 })
  .map((list) => list.map(([id, more]) => ({ ...more, id })))

/** Documents as odd as JSON allows: unknown fields, absent and empty lists, any key order. */
export const someDocument: fc.Arbitrary<SiteDocument> = fc
  .tuple(
    fc.record(Object.fromEntries(listKinds.map((kind) => [kind, records])), { requiredKeys: [] }),
    fc.record(Object.fromEntries(valueKinds.map((kind) => [kind, json])), { requiredKeys: ['site'] }),
    fields,
  )
  .chain(([lists, values, unknown]) => {
    const document = { ...unknown, format: 'guscio-site', version: 1, ...lists, ...values }
    return fc
      .shuffledSubarray(Object.keys(document), { minLength: Object.keys(document).length })
      .map((keys) => Object.fromEntries(keys.map((key) => [key, (document as Record<string, unknown>)[key]])))
  }) as unknown as fc.Arbitrary<SiteDocument>

type Step =
  | { readonly act: 'add'; readonly kind: ListKind; readonly at: number; readonly count: number; readonly more: object }
  | { readonly act: 'remove'; readonly kind: ListKind; readonly at: number; readonly count: number }
  | { readonly act: 'replace'; readonly kind: ListKind; readonly at: number; readonly more: object }
  | { readonly act: 'set'; readonly kind: (typeof valueKinds)[number]; readonly value: unknown }

const kind = fc.constantFrom(...listKinds)
const at = fc.nat({ max: 1000 })

/** Kinds of edit, made concrete by `patchFor` against the document as it stands. */
export const someStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('add' as const), kind, at, count: fc.integer({ min: 1, max: 4 }), more: fields }),
  fc.record({ act: fc.constant('remove' as const), kind, at, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ act: fc.constant('replace' as const), kind, at, more: fields }),
  fc.record({ act: fc.constant('set' as const), kind: fc.constantFrom(...valueKinds), value: json }),
)

let serial = 0

/** One edit that fits `document`. */
export function patchFor(document: SiteDocument, step: Step): Patch {
  if (step.act === 'set') {
    const before = document[step.kind] as unknown
    return [{ kind: step.kind, ...(before === undefined ? {} : { before }), after: step.value }]
  }
  const list = (document[step.kind] ?? []) as { id: string }[]
  if (step.act === 'add') {
    const from = step.at % (list.length + 1)
    return Array.from({ length: step.count }, (_, i): ListChange => {
      const id = `new-${serial++}`
      return { kind: step.kind, id, index: from + i, after: { ...step.more, id } }
    })
  }
  if (list.length === 0) return []
  const from = step.at % list.length
  const touched = list.slice(from, from + (step.act === 'remove' ? step.count : 1))
  return touched.map((before, i) => ({
    kind: step.kind,
    id: before.id,
    index: from + i,
    before,
    ...(step.act === 'replace' ? { after: { ...step.more, id: before.id } } : {}),
  }))
}

import type { z } from 'zod'
import { ApiFailure } from '../api/api-error'
import { type Catalog, catalogFor } from '../catalog/catalog'
import { areaSchema } from '../model/area'
import { assemblySchema } from '../model/assembly'
import { buildingSchema } from '../model/building'
import { collectionSchema } from '../model/collection'
import { connectionSchema } from '../model/connection'
import { type SiteDocument, siteDocumentSchema } from '../model/document'
import { checkIntegrity } from '../model/integrity'
import { itemSchema } from '../model/item'
import { applyPatch, type ListChange, type ListKind, listKinds, type Patch, type RecordChange } from '../model/patch'
import { placementSchema } from '../model/placement'
import { DocumentError } from '../model/reading/document-error'
import { scenarioSchema } from '../model/scenario'
import { underlaySchema } from '../model/underlay'
import { viewSchema } from '../model/view'

const recordSchemas: Readonly<Record<ListKind, z.ZodType>> = {
  buildings: buildingSchema,
  items: itemSchema,
  assemblies: assemblySchema,
  placements: placementSchema,
  connections: connectionSchema,
  scenarios: scenarioSchema,
  areas: areaSchema,
  underlays: underlaySchema,
  collections: collectionSchema,
  views: viewSchema,
}

const isListChange = (change: RecordChange): change is ListChange =>
  (listKinds as readonly string[]).includes(change.kind)

/**
 * Checks the records that one edit brings, and that the document holds together with it. Records that it leaves alone
 * were checked when the project was opened.
 * @throws ApiFailure `invalid-edit`
 */
export function validateEdit(document: SiteDocument, patch: Patch, shipped: Catalog): void {
  for (const change of patch) {
    if (isListChange(change)) checkRecord(change)
    else if (change.after !== undefined || change.kind === 'site')
      checkShape(siteDocumentSchema.shape[change.kind], change.after, change.kind)
  }
  for (const kind of listKinds) {
    const changes = patch.filter((change): change is ListChange => change.kind === kind)
    if (changes.length > 0) checkIdentities(document, kind, changes)
  }
  const next = applyPatch(document, patch)
  try {
    checkIntegrity(next, catalogFor(shipped, next).items)
  } catch (error) {
    if (error instanceof DocumentError) throw invalid(error.place, error.problem)
    throw error
  }
}

function checkRecord(change: ListChange): void {
  if (!change.id || !Number.isInteger(change.index)) throw invalid(change.kind, 'a change needs an id and an index')
  if (change.before === undefined && change.after === undefined) throw invalid(change.id, 'the change is empty')
  if (change.after === undefined) return
  checkShape(recordSchemas[change.kind], change.after, `${change.kind} "${change.id}"`)
  const id = (change.after as { readonly id: string }).id
  if (id !== change.id) throw invalid(change.id, `the record calls itself "${id}"`)
}

function checkShape(schema: z.ZodType, value: unknown, place: string): void {
  const result = schema.safeParse(value)
  if (result.success) return
  const issue = result.error.issues[0]
  throw invalid([place, ...(issue?.path ?? [])].join('.'), issue?.message ?? 'is not right')
}

/** Every id once, every change on the record it names. */
function checkIdentities(document: SiteDocument, kind: ListKind, changes: readonly ListChange[]): void {
  const list = (document[kind] ?? []) as readonly { readonly id: string }[]
  const touched = new Set<string>()
  for (const { id, index, before } of changes)
    if (before !== undefined) {
      if (list[index]?.id !== id) throw invalid(id, `${kind}[${index}] is another record`)
      if (touched.has(id)) throw invalid(id, 'is changed twice')
      touched.add(id)
    }
  const removed = new Set(changes.filter((c) => c.after === undefined).map((c) => c.id))
  const taken = new Set(list.filter(({ id }) => !removed.has(id)).map(({ id }) => id))
  const places = new Set<number>()
  const added = changes.filter((change) => change.before === undefined)
  for (const { id, index } of added) {
    if (taken.has(id)) throw invalid(id, `${kind} already has this id`)
    taken.add(id)
    if (places.has(index) || index >= list.length - removed.size + added.length)
      throw invalid(id, `there is no place ${index} for it in ${kind}`)
    places.add(index)
  }
}

const invalid = (place: string, problem: string): ApiFailure =>
  new ApiFailure('invalid-edit', `The edit was not stored: ${place}: ${problem}.`)

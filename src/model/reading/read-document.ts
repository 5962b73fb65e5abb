import { connectionSchema } from '../connection'
import { type SiteDocument, siteDocumentSchema } from '../document'
import type { ItemLookup } from '../effective-site'
import { checkIntegrity } from '../integrity'
import type { Item } from '../item'
import { placementSchema } from '../placement'
import { noteChecked } from '../resolve/checked-lists'
import { acceptsList } from './accepts-list'
import { DocumentError, type DocumentErrorCode } from './document-error'
import { findJsonFault } from './json-fault'
import { nestingDepth } from './nesting-depth'
import { type Phrase, phrase, type Wording } from './phrase'
import { schemaProblem } from './schema-problem'

/**
 * Reads a site from the text or bytes of a `.guscio.json` file.
 * @returns the document as its author wrote it; nothing is filled in or dropped
 * @throws DocumentError with place, problem and mend
 */
export function readDocument(content: string | Uint8Array, shipped: ItemLookup): SiteDocument {
  return validateDocument(parseJson(typeof content === 'string' ? content : decode(content)), shipped)
}

/** Validates a value that has already been parsed. @throws DocumentError */
export function validateDocument(raw: unknown, shipped: ItemLookup): SiteDocument {
  checkHeader(raw)
  const parsed = siteDocumentSchema.safeParse(withoutAccepted(raw as object))
  if (!parsed.success) throw schemaProblem(parsed.error.issues, raw)
  const document = raw as SiteDocument
  const own = new Map((document.items ?? []).map((item) => [item.id, item as Item]))
  checkIntegrity(document, { get: (id) => own.get(id) ?? shipped.get(id) })
  return noteChecked(document)
}

/** A document whose long lists are left to parsing only where something may be wrong in them. */
function withoutAccepted(raw: { readonly placements?: unknown; readonly connections?: unknown }): object {
  return {
    ...raw,
    ...(acceptsList(placementSchema, raw.placements) && { placements: [] }),
    ...(acceptsList(connectionSchema, raw.connections) && { connections: [] }),
  }
}

const textProblem = (code: DocumentErrorCode, place: Wording, problem: Wording, mend: Wording) =>
  new DocumentError(code, place, problem, mend)

const binary = () =>
  textProblem('binary', 'first bytes', 'the file is binary, not UTF-8 text', 'choose a .guscio.json or .guscio file')

function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 15).every((b, i) => b === 'SQLite format 3'.charCodeAt(i)) && bytes.length >= 15)
    throw textProblem('binary', 'first bytes', 'this is a project file, not JSON', 'give it the ending .guscio')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw textProblem('binary', 'first bytes', 'the text is UTF-16, not UTF-8', 'save it again with the encoding UTF-8')
  if (bytes.includes(0)) throw binary()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    if (!/^\s*[[{]/.test(text)) throw binary()
    // Another encoding, or a damaged letter: the first replacement character stands where the bytes went wrong.
    throw textProblem(
      'binary',
      lineAndColumn(text, text.indexOf('\ufffd')),
      'a letter there is not UTF-8',
      'save the text again with the encoding UTF-8',
    )
  }
}

/** Far more than any record has; beyond some thousands a site could be read but not written any more. */
const deepestNesting = 500

function parseJson(text: string): unknown {
  if (text.includes('\u0000')) throw binary()
  const body = text.replace(/^\uFEFF/, '')
  if (body.trim() === '')
    throw textProblem(
      'truncated',
      phrase`line ${1}`,
      'the file is empty',
      'restore it from a backup or version control',
    )
  if (nestingDepth(body) > deepestNesting)
    throw textProblem(
      'invalid-value',
      'the document',
      phrase`lists and objects lie more than ${deepestNesting} deep in each other`,
      'remove the field that holds them',
    )
  try {
    return JSON.parse(body)
  } catch {
    const end = body.trimEnd().length
    const at = Math.min(findJsonFault(body) ?? 0, end)
    const ended = at === end || unendedString(body, at)
    const place = lineAndColumn(body, ended ? end : at)
    if (ended && /^\s*[[{]/.test(body))
      throw textProblem(
        'truncated',
        place,
        'the file ends in the middle of the JSON text',
        'restore it from a backup or version control',
      )
    throw textProblem('not-json', place, 'this is not valid JSON', 'correct the text there, or export the site again')
  }
}

/** True where a string begins that nothing closes: the rest of the text is its beginning. */
const unendedString = (text: string, at: number): boolean => /^"[^"\\\n]*(?:\\.[^"\\\n]*)*\\?$/.test(text.slice(at))

function lineAndColumn(text: string, position: number): Phrase {
  const before = text.slice(0, position).split('\n')
  return phrase`line ${before.length}, column ${before.at(-1)!.length + 1}`
}

const shown = (value: unknown): Wording => JSON.stringify(value) ?? phrase`missing`

function checkHeader(raw: unknown): void {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new DocumentError('unknown-format', 'the document', 'a site is a JSON object', 'choose a .guscio.json file')
  const { format, version } = raw as { format?: unknown; version?: unknown }
  if (format !== 'guscio-site')
    throw new DocumentError(
      'unknown-format',
      'format',
      phrase`is ${shown(format)}, not "guscio-site"`,
      'choose a Guscio site, or set "format": "guscio-site"',
    )
  if (version !== 1)
    throw new DocumentError(
      'unknown-version',
      'version',
      phrase`is ${shown(version)}; this program reads version 1`,
      'update Guscio, or export the site as version 1',
    )
}

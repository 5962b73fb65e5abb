import type { SiteDocument } from '../model/document'
import { listKinds } from '../model/patch'

/**
 * A document as text that reviews well: keys in their order, one record a line, so that a moved rack is one changed
 * line. Parses back to the same document.
 */
export function siteJson(document: SiteDocument): string {
  const parts = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${isRecordList(key, value) ? lines(value) : indented(value)}`)
  return `{\n${parts.join(',\n')}\n}\n`
}

const isRecordList = (key: string, value: unknown): value is readonly unknown[] =>
  ((listKinds as readonly string[]).includes(key) || key === 'waivers') && Array.isArray(value)

function lines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]'
  return `[\n${records.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')

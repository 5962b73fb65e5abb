import type { SiteDocument } from '../../../src/model/document'

/** A site as text with one record a line, so that a change of one record is a change of one line. */
export function siteText(document: SiteDocument): string {
  const fields = Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${fieldText(value)}`)
  return `{\n${fields.join(',\n')}\n}\n`
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`
}

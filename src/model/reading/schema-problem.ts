import type { z } from 'zod'
import { DocumentError } from './document-error'
import { type Phrase, phrase, type Wording } from './phrase'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** The first thing that a schema found wrong, as place, problem and mend. */
export function schemaProblem(issues: readonly Issue[], raw: unknown, root = ''): DocumentError {
  const issue = mostTelling(issues)
  const value = valueAt(raw, issue.path)
  const [problem, mend] = describe(issue, value)
  return new DocumentError('invalid-value', placeOf(issue.path, raw, root), problem, mend)
}

/** A union reports every branch: take the branch that got furthest. */
function mostTelling(issues: readonly Issue[]): Issue {
  const first = issues[0]!
  if (first.code !== 'invalid_union' || first.errors.length === 0) return first
  const branch =
    first.errors.find((errors) => errors.some((e) => e.code !== 'invalid_type' || e.path.length > 0)) ??
    first.errors[0]!
  const inner = mostTelling(branch)
  return { ...inner, path: [...first.path, ...inner.path] }
}

function describe(issue: Issue, value: unknown): [problem: Wording, mend: Wording] {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return ['is missing', phrase`add it as ${noun(issue.expected)}`]
      return [phrase`must be ${noun(issue.expected)}, not ${show(value)}`, phrase`write ${noun(issue.expected)}`]
    case 'too_small': {
      if (issue.origin === 'array')
        return [phrase`needs at least ${Number(issue.minimum)} entries`, 'add the missing ones']
      if (issue.origin === 'string') return ['must not be empty', 'write a text']
      const least = Number(issue.minimum)
      const bound = issue.inclusive ? phrase`at least ${least}` : phrase`more than ${least}`
      return [phrase`must be ${bound}, not ${show(value)}`, phrase`write a number of ${bound}`]
    }
    case 'too_big': {
      if (issue.origin === 'array')
        return [phrase`may have at most ${Number(issue.maximum)} entries`, 'remove the others']
      const most = Number(issue.maximum)
      const bound = issue.inclusive ? phrase`at most ${most}` : phrase`less than ${most}`
      return [phrase`must be ${bound}, not ${show(value)}`, phrase`write a number of ${bound}`]
    }
    case 'invalid_value':
      return [
        phrase`${show(value)} is not known here`,
        phrase`write one of ${issue.values.map((v) => JSON.stringify(v)).join(', ')}`,
      ]
    case 'invalid_format': {
      if (issue.format === 'date') return [phrase`${show(value)} is not a calendar date`, 'write it as YYYY-MM-DD']
      const fault = sentenceOf(issue.message) ?? phrase`has the wrong form`
      return [phrase`${show(value)} ${fault}`, 'correct it']
    }
    case 'custom':
      return [issue.message || 'is not allowed', 'correct it']
    default:
      return [phrase`${show(value)} is not allowed here`, 'correct it']
  }
}

/** Our own messages are sentences in lower case; the library's begin with a capital. */
const sentenceOf = (message: string): Phrase | null =>
  /^[a-z]/.test(message) ? { template: message, values: [] } : null

const nouns: Readonly<Record<string, Phrase>> = {
  number: phrase`a finite number`,
  int: phrase`a whole number`,
  string: phrase`a text`,
  boolean: phrase`true or false`,
  array: phrase`a list`,
  tuple: phrase`a list of numbers`,
  object: phrase`an object`,
  record: phrase`an object`,
}
const noun = (expected: string): Wording => nouns[expected] ?? expected

function show(value: unknown): Wording {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : phrase`a number that is not finite`
  if (typeof value === 'string')
    return value.length > 40 ? phrase`the text "${value.slice(0, 37)}…"` : phrase`the text "${value}"`
  if (Array.isArray(value)) return phrase`a list`
  if (value === null) return 'null'
  return typeof value === 'object' ? phrase`an object` : String(value)
}

function valueAt(raw: unknown, path: Path): unknown {
  let value: unknown = raw
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return value
}

/** `placements[3] (R4).at[0]`: the JSON path, with the id of each record on the way. */
export function placeOf(path: Path, raw: unknown, root = ''): string {
  let text = root
  let value: unknown = raw
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
    if (typeof key === 'number') {
      text += `[${key}]`
      const id = (value as { id?: unknown } | null | undefined)?.id
      if (typeof id === 'string' && id) text += ` (${id})`
    } else text += text ? `.${String(key)}` : String(key)
  }
  return text || 'the document'
}

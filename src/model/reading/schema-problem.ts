import type { z } from 'zod'
import { DocumentError } from './document-error'

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

function describe(issue: Issue, value: unknown): [problem: string, mend: string] {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return ['is missing', `add it as ${noun(issue.expected)}`]
      return [`must be ${noun(issue.expected)}, not ${show(value)}`, `write ${noun(issue.expected)}`]
    case 'too_small': {
      if (issue.origin === 'array') return [`needs at least ${issue.minimum} entries`, 'add the missing ones']
      if (issue.origin === 'string') return ['must not be empty', 'write a text']
      const bound = `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
      return [`must be ${bound}, not ${show(value)}`, `write a number of ${bound}`]
    }
    case 'too_big': {
      if (issue.origin === 'array') return [`may have at most ${issue.maximum} entries`, 'remove the others']
      const bound = `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`
      return [`must be ${bound}, not ${show(value)}`, `write a number of ${bound}`]
    }
    case 'invalid_value':
      return [
        `${show(value)} is not known here`,
        `write one of ${issue.values.map((v) => JSON.stringify(v)).join(', ')}`,
      ]
    case 'invalid_format':
      return issue.format === 'date'
        ? [`${show(value)} is not a calendar date`, 'write it as YYYY-MM-DD']
        : [`${show(value)} ${sentenceOf(issue.message) ?? 'has the wrong form'}`, 'correct it']
    case 'custom':
      return [issue.message || 'is not allowed', 'correct it']
    default:
      return [`${show(value)} is not allowed here`, 'correct it']
  }
}

/** Our own messages are sentences in lower case; the library's begin with a capital. */
const sentenceOf = (message: string): string | null => (/^[a-z]/.test(message) ? message : null)

const nouns: Readonly<Record<string, string>> = {
  number: 'a finite number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of numbers',
  object: 'an object',
  record: 'an object',
}
const noun = (expected: string): string => nouns[expected] ?? expected

function show(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'a number that is not finite'
  if (typeof value === 'string') return value.length > 40 ? `the text "${value.slice(0, 37)}…"` : `the text "${value}"`
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object' : String(value)
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

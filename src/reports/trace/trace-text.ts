import type { Trace } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'

/**
 * A text of a trace. A placeholder that is itself a locale key stands for that text: activities, lines and drivers of
 * the program's own are named so, and read in the reader's language.
 */
export function traceText(t: Translator, key: string, params: Trace['titleParams'] = {}): string {
  const spoken = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && t.has(value) ? t.t(value, params) : value,
  ])
  return t.t(key, Object.fromEntries(spoken))
}

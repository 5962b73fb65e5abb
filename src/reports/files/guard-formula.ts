const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const PLAIN_NUMBER = /^\s*[-+]?\d+([.,]\d+)?\s*$/

/**
 * Keeps a spreadsheet from running a text as a formula: a leading apostrophe where it starts with = + − @ or a
 * control character (OWASP, "CSV Injection"). Plain signed numbers stay numbers.
 */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

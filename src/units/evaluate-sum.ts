/**
 * Value of a small sum such as `3*0.6+1.2` or `-(2+1)/4`, or null where the text is none.
 * Recursive descent over + − × ÷, signs and brackets; no names, no functions, so nothing to inject.
 */
export function evaluateSum(text: string): number | null {
  const tokens = text.match(/\d+\.?\d*|\.\d+|[-+*/()]|\S/g) ?? []
  let at = 0

  const factor = (depth: number): number => {
    const token = tokens[at++]
    if (token === undefined || depth > MAX_DEPTH) return Number.NaN
    if (token === '-') return -factor(depth + 1)
    if (token === '(') {
      const inner = sum(depth + 1)
      return tokens[at++] === ')' ? inner : Number.NaN
    }
    return /^[\d.]/.test(token) ? Number(token) : Number.NaN
  }
  const product = (depth: number): number => {
    let value = factor(depth)
    while (tokens[at] === '*' || tokens[at] === '/') {
      const divide = tokens[at++] === '/'
      const next = factor(depth)
      value = divide ? value / next : value * next
    }
    return value
  }
  const sum = (depth: number): number => {
    let value = product(depth)
    while (tokens[at] === '+' || tokens[at] === '-') {
      const minus = tokens[at++] === '-'
      const next = product(depth)
      value = minus ? value - next : value + next
    }
    return value
  }

  const value = sum(0)
  return at === tokens.length && Number.isFinite(value) ? value : null
}

/** Brackets nobody types by hand end the reading instead of the stack. */
const MAX_DEPTH = 32

import { ImportProblem } from '../../import-problem'

const LEAST_CODE = -5
const MOST_CODE = 1071

/** Walks the groups of a text DXF: a line with a code, then one with a value (DXF reference, "Group codes"). */
export class GroupWalk {
  /** Of the group that `next` came to; null at the end of the text. */
  code: number | null = null
  /** Where that group begins in the text, and where the next one does. */
  start = 0
  end = 0
  /** Line that the group's value stands on, from 1. */
  line = 0
  #value: readonly [from: number, to: number] = [0, 0]

  constructor(private readonly text: string) {}

  value(): string {
    return this.text.slice(...this.#value).trim()
  }

  /**
   * Goes to the next group. @returns false at the end
   * @throws ImportProblem where a line that should hold a code holds none, or the value of the last one is missing
   */
  next(): boolean {
    const { text } = this
    this.start = this.end
    if (this.start >= text.length) return this.#finish()
    const codeEnd = this.#lineEnd(this.start)
    const written = text.slice(this.start, codeEnd)
    const code = written.trim() === '' ? Number.NaN : Number(written)
    if (!Number.isInteger(code) || code < LEAST_CODE || code > MOST_CODE) {
      // Empty lines after the last group.
      if (text.slice(this.start).trim() === '') return this.#finish()
      throw new ImportProblem('broken-dxf', { line: this.line + 1 })
    }
    if (codeEnd + 1 >= text.length) throw new ImportProblem('cut-off-dxf', { line: this.line + 1 })
    const valueEnd = this.#lineEnd(codeEnd + 1)
    this.#value = [codeEnd + 1, valueEnd]
    this.code = code
    this.end = valueEnd + 1
    this.line += 2
    return true
  }

  #lineEnd(from: number): number {
    const at = this.text.indexOf('\n', from)
    return at < 0 ? this.text.length : at
  }

  #finish(): false {
    this.code = null
    return false
  }
}

import { ImportProblem } from '../../import-problem'

const [LINE_FEED, RETURN, SPACE, TAB, MINUS, PLUS, POINT, ZERO] = [10, 13, 32, 9, 45, 43, 46, 48] as const
/** Up to so many digits a whole number, and up to so many decimals a power of ten, are exact as doubles. */
const [EXACT_DIGITS, EXACT_DECIMALS] = [15, 22] as const
const powers = Float64Array.from({ length: EXACT_DECIMALS + 1 }, (_, i) => 10 ** i)
const LEAST_CODE = -5
const MOST_CODE = 1071

const isBlank = (byte: number): boolean => byte === SPACE || byte === TAB

/**
 * The groups of a text DXF, one after the other, read from its bytes without a string for each: a group is a line with
 * a code and one with a value (DXF reference, "Group codes in numerical order").
 */
export class DxfGroups {
  /** Of the group that `next` came to; null at the end of the file. */
  code: number | null = null
  /** Where the next group begins. */
  at = 0
  #line = 0
  #start = 0
  #end = 0
  #decoder: TextDecoder | null = null

  /** @param bytes UTF-8, or the eight-bit code of Western Windows */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3
  }

  /** Line of the file that the group's code stands on, from 1. */
  get line(): number {
    return this.#line - 1
  }

  /**
   * Goes to the next group. @returns false at the end
   * @throws ImportProblem where a line that should hold a code holds none
   */
  next(): boolean {
    if (!this.#nextLine()) return this.#finish()
    const code = this.whole()
    if (code === null) {
      // Empty lines after the last group.
      if (this.at >= this.bytes.length) return this.#finish()
      throw new ImportProblem('broken-dxf', { line: this.#line })
    }
    this.code = code
    if (this.#nextLine()) return true
    throw new ImportProblem('cut-off-dxf', { line: this.#line })
  }

  /** The value as text. */
  text(): string {
    let text = ''
    for (let i = this.#start; i < this.#end; i++) {
      const byte = this.bytes[i]!
      if (byte > 127) return this.#decoded().trim()
      text += String.fromCharCode(byte)
    }
    return text.trim()
  }

  /** The value as a number; NaN where it is none. */
  number(): number {
    const { bytes } = this
    const end = this.#end
    let i = this.#start
    while (i < end && isBlank(bytes[i]!)) i++
    const isNegative = bytes[i] === MINUS
    if (isNegative || bytes[i] === PLUS) i++
    let [value, digits, decimals, afterPoint] = [0, 0, 0, false]
    for (; i < end; i++) {
      const digit = bytes[i]! - ZERO
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit
        if (value > 0) digits++
        if (afterPoint) decimals++
      } else if (bytes[i] === POINT && !afterPoint) afterPoint = true
      else if (isBlank(bytes[i]!)) break
      else return Number.parseFloat(this.text())
    }
    if (digits === 0 && value === 0 && decimals === 0) return Number.parseFloat(this.text())
    if (digits > EXACT_DIGITS || decimals > EXACT_DECIMALS) return Number.parseFloat(this.text())
    const size = value / powers[decimals]!
    return isNegative ? -size : size
  }

  /** The value as a whole number; null where it is none. */
  whole(): number | null {
    const value = this.number()
    return Number.isInteger(value) && value >= LEAST_CODE && value <= MOST_CODE ? value : null
  }

  #nextLine(): boolean {
    const { bytes } = this
    if (this.at >= bytes.length) return false
    let i = this.at
    while (i < bytes.length && bytes[i] !== LINE_FEED && bytes[i] !== RETURN) i++
    this.#start = this.at
    this.#end = i
    this.at = bytes[i] === RETURN && bytes[i + 1] === LINE_FEED ? i + 2 : i + 1
    this.#line++
    return true
  }

  #finish(): false {
    this.code = null
    return false
  }

  #decoded(): string {
    const bytes = this.bytes.subarray(this.#start, this.#end)
    this.#decoder ??= decoderOf(this.bytes)
    return this.#decoder.decode(bytes)
  }
}

/** UTF-8 where the whole file is, else as Windows writes it in the West. */
function decoderOf(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return new TextDecoder('utf-8')
  } catch {
    return new TextDecoder('windows-1252')
  }
}

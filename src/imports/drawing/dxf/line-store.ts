const FIRST_POINTS = 1024
const FIRST_LINES = 256

/** Polylines in arrays that grow: flat `x, y` pairs, where each line ends, and a mark of its own. */
export class LineStore {
  /** `x, y` pairs of all lines; valid up to twice the points of the last end. */
  points = new Float64Array(FIRST_POINTS * 2)
  /** Points up to the end of each line. */
  ends = new Uint32Array(FIRST_LINES)
  /** What the lines are marked with, as a number: their layer. */
  marks = new Uint32Array(FIRST_LINES)
  /** 1 where all points of a line lie on one curve: any but its ends may be left out. */
  curved = new Uint8Array(FIRST_LINES)
  count = 0
  #pointCount = 0

  /** Points of all finished lines and of the one begun. */
  get pointCount(): number {
    return this.#pointCount
  }

  startOf(line: number): number {
    return line === 0 ? 0 : this.ends[line - 1]!
  }

  push(x: number, y: number): void {
    const at = this.#pointCount * 2
    if (at === this.points.length) this.points = grown(this.points, at * 2)
    this.points[at] = x
    this.points[at + 1] = y
    this.#pointCount++
  }

  /** Ends the line begun; drops it where it has no two points or one that is no place. @returns true where it was kept */
  finish(mark: number, isCurve = false): boolean {
    const start = this.startOf(this.count)
    let sum = 0
    for (let i = start * 2; i < this.#pointCount * 2; i++) sum += this.points[i]!
    if (this.#pointCount - start < 2 || !Number.isFinite(sum)) {
      this.#pointCount = start
      return false
    }
    if (this.count === this.ends.length) {
      this.ends = grown(this.ends, this.count * 2)
      this.marks = grown(this.marks, this.count * 2)
      this.curved = grown(this.curved, this.count * 2)
    }
    this.ends[this.count] = this.#pointCount
    this.marks[this.count] = mark
    this.curved[this.count] = isCurve ? 1 : 0
    this.count++
    return true
  }
}

function grown<T extends Float64Array | Uint32Array | Uint8Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length)
  larger.set(array as never)
  return larger
}

import type { DxfGroups } from './dxf-groups'

/** Codes of which an entity may have many: corners, fit points, knots or weights, bulges. */
const listed: ReadonlySet<number> = new Set([10, 20, 11, 21, 40, 41, 42])
const LARGEST_FIGURE = 240
const [TYPE, NAME, LAYER, PAPER, MIRROR] = [0, 2, 8, 67, 230] as const

const isFigure = (code: number): boolean => (code >= 10 && code < 100) || (code >= 210 && code < LARGEST_FIGURE)

/** One entity of a DXF as its groups say it; the same object takes in one after the other. */
export class DxfEntity {
  type = ''
  layer = ''
  /** Of the block that an INSERT or DIMENSION shows. */
  block: string | null = null
  readonly #figures = new Float64Array(LARGEST_FIGURE)
  readonly #lists = new Map([...listed].map((code) => [code, [] as number[]]))
  /** Bulges by corner, where there are any. */
  readonly bulges: number[] = []

  /** On a sheet and not in the model. */
  get isOnPaper(): boolean {
    return this.figure(PAPER, 0) !== 0
  }

  /** Drawn in coordinates that look up from below: x runs the other way. */
  get isMirrored(): boolean {
    return this.figure(MIRROR, 1) === -1
  }

  figure(code: number, otherwise: number): number {
    const value = this.#figures[code]!
    return Number.isNaN(value) ? otherwise : value
  }

  list(code: number): readonly number[] {
    return this.#lists.get(code)!
  }

  /**
   * Takes in the entity that the groups stand at, and leaves them at the next one.
   * @param isDrawn false for what draws nothing, whose figures are passed over
   */
  read(groups: DxfGroups, isDrawn: (type: string) => boolean): void {
    this.type = groups.text()
    this.layer = '0'
    this.block = null
    this.#figures.fill(Number.NaN)
    for (const list of this.#lists.values()) list.length = 0
    this.bulges.length = 0
    const drawn = isDrawn(this.type)
    while (groups.next() && groups.code !== TYPE) {
      const code = groups.code!
      if (code === LAYER) this.layer = groups.text()
      else if (code === NAME) this.block ??= groups.text()
      else if (code === PAPER || (drawn && isFigure(code))) this.#note(code, groups.number())
    }
  }

  #note(code: number, value: number): void {
    this.#figures[code] = value
    if (!listed.has(code)) return
    this.#lists.get(code)!.push(value)
    if (code === 42) this.bulges[this.list(10).length - 1] = value
  }
}

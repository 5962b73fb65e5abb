/** Colours by meaning; the screen, a file and a page each have their own palette for them. */
export const inks = [
  'paper',
  'panel',
  'line',
  'ink',
  'muted',
  'on-mark',
  'power',
  'power-ink',
  'liquid',
  'return',
  'air',
  'off',
  'error',
  'warning',
  'load-low',
  'load-near',
  'load-full',
  'load-over',
  'load-unknown',
] as const
export type Ink = (typeof inks)[number]

/** What a diagram is made of: the screen, the SVG file and the page of the report draw the same list. */
export type DrawShape =
  | {
      readonly type: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
      readonly fill?: Ink
      readonly stroke?: Ink
      readonly dashed?: boolean
    }
  | {
      readonly type: 'path'
      /** SVG path in its own units, put at `at` and enlarged by `scale`. */
      readonly path: string
      readonly at: readonly [x: number, y: number]
      readonly scale: number
      readonly width: number
      readonly stroke?: Ink
      readonly fill?: Ink
      readonly dashed?: boolean
    }
  | {
      readonly type: 'text'
      readonly x: number
      /** Of the base line. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly bold: boolean
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: Ink
    }

import type { Shortcut } from '../../editor/keys/shortcut'

/** Something that a menu does and no key does: about one finding, one phase, one figure. */
export interface MenuAct {
  readonly kind: 'act'
  readonly id: string
  readonly text: string
  /** At the right edge. */
  readonly end?: string
  /** Present where it is one of several choices. */
  readonly chosen?: boolean
  run(): void
}

/** One line of a menu: a command, an act of its own, or a titled menu behind it. */
export type MenuLine =
  | { readonly kind: 'command'; readonly command: Shortcut }
  | MenuAct
  | { readonly kind: 'more'; readonly id: string; readonly text?: string; readonly lines: readonly MenuLine[] }

/** Groups of lines, none empty. */
export type MenuGroups = readonly (readonly MenuLine[])[]

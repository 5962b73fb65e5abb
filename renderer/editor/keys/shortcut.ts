import type { EditorStore } from '../editor-store'

/** What a command may reach. */
export interface EditorContext {
  readonly store: EditorStore
}

export const shortcutGroups = ['select', 'edit', 'build', 'arrange', 'view', 'layers', 'findings', 'app'] as const
export type ShortcutGroup = (typeof shortcutGroups)[number]

/** One command: key handling, the shortcut sheet, the palette and the hints on screen all read it from here. */
export interface Shortcut {
  readonly id: string
  /** Chords as `chordOf` spells them; the first is the one shown. */
  readonly keys: readonly string[]
  readonly labelKey: string
  readonly group: ShortcutGroup
  /** Held down, the key repeats the command. */
  readonly repeats?: boolean
  /** Its keys are the system's: the command comes back as an event of its own. */
  readonly system?: boolean
  enabled(context: EditorContext): boolean
  run(context: EditorContext): void
}

const always = (): boolean => true
export const hasSelection = ({ store }: EditorContext): boolean => store.getState().selection.size > 0
/** Nothing is under way that undo would pull the ground from: idle, or a connection in hand that nobody pulls. */
export const isAtRest = ({ store }: EditorContext): boolean => {
  const { interaction } = store.getState()
  if (interaction.type === 'drawing') return interaction.points.length === 0 && interaction.entry === null
  return interaction.type === 'idle' || (interaction.type === 'run' && interaction.draft === null)
}
export const isIdle = ({ store }: EditorContext): boolean => store.getState().interaction.type === 'idle'

/** A command whose label is `editor.commands.ID`. */
export function shortcut(
  group: ShortcutGroup,
  id: string,
  keys: readonly string[],
  run: (context: EditorContext) => void,
  options: { enabled?: (context: EditorContext) => boolean; repeats?: boolean; system?: boolean } = {},
): Shortcut {
  const { enabled = always, repeats = false, system = false } = options
  return { id, keys, labelKey: `editor.commands.${id}`, group, repeats, system, enabled, run }
}

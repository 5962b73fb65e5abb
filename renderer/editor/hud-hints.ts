import type { EditorState } from './editor-store'

/** A key that does something now, and what. `keys` is as the shortcut table spells it, or a pointer gesture's id. */
export interface HudHint {
  readonly keys: readonly string[]
  readonly labelKey: string
}

const hint = (labelKey: string, ...keys: string[]): HudHint => ({ keys, labelKey: `editor.hints.${labelKey}` })

/** The keys worth knowing in the state at hand; none that would do nothing. */
export function hudHints({
  interaction,
  selection,
}: Pick<EditorState, 'interaction' | 'selection'>): readonly HudHint[] {
  switch (interaction.type) {
    case 'placing':
      return [hint('put', 'click'), hint('rotate', 'R'), hint('noSnap', 'Alt'), hint('done', 'Escape')]
    case 'moving':
      return interaction.typed
        ? [hint('apply', 'Enter'), hint('cancel', 'Escape')]
        : [hint('type', '0–9'), hint('noSnap', 'Alt'), hint('cancel', 'Escape')]
    case 'marquee':
      return [hint(interaction.touching ? 'touching' : 'inside', 'drag'), hint('cancel', 'Escape')]
    case 'swapping':
      return interaction.proposal?.ok
        ? [hint('applySwap', 'Enter'), hint('cancel', 'Escape')]
        : [hint('chooseRacks', 'click'), hint('cancel', 'Escape')]
    case 'idle':
      return selection.size > 0
        ? [hint('swap', 'S'), hint('rotate', 'R'), hint('move', 'drag'), hint('frame', 'F'), hint('delete', 'Delete')]
        : [
            hint('select', 'click'),
            hint('selectRow', 'double-click'),
            hint('frameAll', 'Shift+F'),
            hint('allKeys', '?'),
          ]
  }
}

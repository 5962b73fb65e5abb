import { oncePer } from '../../src/memo/once-per'
import type { KeyChoices } from './keys/key-choices'
import type { Shortcut } from './keys/shortcut'
import { shortcuts } from './shortcuts'

/** The keys in force: those chosen, else those the program came with. */
export interface KeyTable {
  keysOf(id: string): readonly string[]
  commandAt(chord: string): Shortcut | undefined
}

/** Keys that mean the same everywhere: leaving, confirming and walking through controls. */
const reserved: ReadonlySet<string> = new Set(['Escape', 'Enter', 'Space', 'Tab', 'Shift+Tab', 'Shift+Enter'])

export const isReserved = (chord: string): boolean => reserved.has(chord)

/** The system's own keys and those that mean the same everywhere stay as they are. */
export const isChangeable = ({ system, keys }: Shortcut): boolean => !system && !keys.some(isReserved)

const none: KeyChoices = {}

/** Every key belongs to one command: a chosen one is taken from the command that came with it. */
export const keyTable = (choices: KeyChoices = none): KeyTable => tableOf(choices)

const tableOf = oncePer((choices: KeyChoices): KeyTable => {
  const byChord = new Map<string, Shortcut>()
  const chosen = (command: Shortcut): readonly string[] | undefined =>
    isChangeable(command) && Object.hasOwn(choices, command.id) ? choices[command.id] : undefined
  for (const command of shortcuts)
    for (const chord of chosen(command) ?? []) if (!isReserved(chord)) byChord.set(chord, command)
  for (const command of shortcuts)
    if (!chosen(command)) for (const chord of command.keys) if (!byChord.has(chord)) byChord.set(chord, command)
  const keys = new Map<string, string[]>(shortcuts.map((c) => [c.id, []]))
  // In the order they are written: the first is the one shown.
  for (const command of shortcuts)
    for (const chord of chosen(command) ?? command.keys)
      if (byChord.get(chord) === command) keys.get(command.id)!.push(chord)
  return { keysOf: (id) => keys.get(id) ?? [], commandAt: (chord) => byChord.get(chord) }
})

/** The choices with a command on other keys; whoever had chosen one of them goes without. */
export function withKeys(choices: KeyChoices, id: string, chords: readonly string[]): KeyChoices {
  const others = Object.entries(choices).map(
    ([other, keys]) => [other, keys.filter((k) => !chords.includes(k))] as const,
  )
  return { ...Object.fromEntries(others), [id]: chords }
}

/** The choices with a command back on the keys it came with; the program's own keys go back to it first. */
export function withoutChoice(choices: KeyChoices, id: string): KeyChoices {
  const { [id]: _, ...rest } = choices
  return rest
}

/** Chords that a person has given to commands, by the command's id; an empty list leaves it without a key. */
export type KeyChoices = Readonly<Record<string, readonly string[]>>

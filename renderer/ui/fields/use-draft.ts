import { useState } from 'react'

/** The text in hand in a field that shows `shown` while nobody types; a new `shown` takes the draft's place. */
export function useDraft(shown: string): [string, (text: string) => void] {
  const [text, setText] = useState(shown)
  const [seen, setSeen] = useState(shown)
  // Not in an effect: one that runs after the next key would take that key back.
  if (shown !== seen) {
    setSeen(shown)
    setText(shown)
  }
  return [text, setText]
}

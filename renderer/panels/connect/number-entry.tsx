import { useState } from 'react'
import { useT } from '../../i18n/translator-context'
import { TextEntry } from '../../ui/text-entry'

interface Props {
  /** Says the unit too: it is the trade's own, whatever units the screen shows. */
  readonly label: string
  readonly value: number | null
  readonly whole?: boolean
  onCommit(value: number): void
  readonly testId?: string
}

/** A positive figure in a unit of the trade (mm², pipe bore in mm) that no unit system changes; other text reverts. */
export function NumberEntry({ label, value, whole = false, onCommit, testId }: Props) {
  const t = useT()
  // A text that could not be read must be thrown away although the value is the same as before.
  const [attempt, setAttempt] = useState(0)
  const commit = (text: string) => {
    const read = Number(text.replaceAll(/\s/g, '').replace(',', '.'))
    if (Number.isFinite(read) && read > 0 && (!whole || Number.isInteger(read))) onCommit(read)
    else setAttempt(attempt + 1)
  }
  return (
    <TextEntry
      key={attempt}
      label={label}
      value={value === null ? '' : t.number(value, whole ? 0 : 1)}
      placeholder="–"
      onCommit={commit}
      {...(testId ? { testId } : {})}
    />
  )
}

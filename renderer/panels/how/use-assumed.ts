import { useEffect, useState } from 'react'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useApp } from '../../state/hooks/use-app'
import { useAskedSite } from './other-site'

/** So long the answers must stand before it is asked: in a run of edits only the last one matters. */
const STILL_ms = 350

/**
 * Whether a figure rests on an assumption; false while that is not known.
 * @param question null where nobody asks
 */
export function useAssumed(question: TraceQuestion | null): boolean {
  const ask = useApp((s) => s.ask)
  const check = useApp((s) => s.answers?.check)
  const stale = useApp((s) => s.stale)
  const { site } = useAskedSite()
  const [assumed, setAssumed] = useState(false)
  const asked = question && check && !stale ? JSON.stringify(question) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check may rest on other figures
  useEffect(() => {
    if (asked === null) return
    let wanted = true
    const timer = setTimeout(() => {
      ask('assumed', { question: JSON.parse(asked) as TraceQuestion, ...(site && { site }) }).then(
        (answer) => wanted && setAssumed(answer),
        // No answer is no mark; asking the figure itself says what went wrong.
        () => wanted && setAssumed(false),
      )
    }, STILL_ms)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [ask, asked, site, check])
  return assumed && question !== null
}

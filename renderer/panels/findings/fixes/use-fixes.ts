import { useEffect, useState } from 'react'
import type { OfferedFix } from '../../../engine-worker/offered-fix'
import { useApp } from '../../../state/hooks/use-app'

export type FixesState =
  | { readonly state: 'working' }
  | { readonly state: 'offered'; readonly offers: readonly OfferedFix[] }
  | { readonly state: 'failed'; readonly problem: string }

/** Asks the engine what would make a finding go away, anew where the document changes meanwhile. */
export function useFixes(key: string): FixesState {
  const ask = useApp((s) => s.ask)
  const site = useApp((s) => s.effective)
  const [answer, setAnswer] = useState<FixesState>({ state: 'working' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: fixes of another site would change the wrong things
  useEffect(() => {
    let wanted = true
    setAnswer({ state: 'working' })
    ask('fixes', { key }).then(
      (offers) => wanted && setAnswer({ state: 'offered', offers }),
      (error: Error) => wanted && setAnswer({ state: 'failed', problem: error.message }),
    )
    return () => {
      wanted = false
    }
  }, [ask, key, site])
  return answer
}

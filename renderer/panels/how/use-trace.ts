import { useEffect, useState } from 'react'
import type { Trace, TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useApp } from '../../state/hooks/use-app'
import { useAskedSite } from './other-site'

export type TraceState =
  | { readonly state: 'working' }
  | { readonly state: 'answered'; readonly trace: Trace | null }
  | { readonly state: 'failed'; readonly problem: string }

/** Asks the engine how a figure came about, anew whenever the check is. */
export function useTrace(question: TraceQuestion): TraceState {
  const ask = useApp((s) => s.ask)
  const check = useApp((s) => s.answers?.check)
  const asked = useAskedSite()
  const [answer, setAnswer] = useState<TraceState>({ state: 'working' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check answers anew
  useEffect(() => {
    let wanted = true
    setAnswer({ state: 'working' })
    ask('trace', { question, ...asked }).then(
      (trace) => wanted && setAnswer({ state: 'answered', trace }),
      (error: Error) => wanted && setAnswer({ state: 'failed', problem: error.message }),
    )
    return () => {
      wanted = false
    }
  }, [ask, question, asked, check])
  return answer
}

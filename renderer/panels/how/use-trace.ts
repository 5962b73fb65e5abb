import { useEffect, useState } from 'react'
import type { Trace, TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useApp } from '../../state/hooks/use-app'
import { useAskedSite } from './other-site'

export type TraceState =
  | { readonly state: 'working' }
  | { readonly state: 'answered'; readonly trace: Trace | null }
  | { readonly state: 'failed'; readonly problem: string }

const working: TraceState = { state: 'working' }

/** Asks the engine how a figure came about, anew whenever the check is. */
export function useTrace(question: TraceQuestion): TraceState {
  const ask = useApp((s) => s.ask)
  const check = useApp((s) => s.answers?.check)
  const asked = useAskedSite()
  const [answer, setAnswer] = useState<{ readonly of: TraceQuestion; readonly is: TraceState }>({
    of: question,
    is: working,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check answers anew
  useEffect(() => {
    let wanted = true
    const answered = (is: TraceState): void => {
      if (wanted) setAnswer({ of: question, is })
    }
    answered(working)
    ask('trace', { question, ...asked }).then(
      (trace) => answered({ state: 'answered', trace }),
      (error: Error) => answered({ state: 'failed', problem: error.message }),
    )
    return () => {
      wanted = false
    }
  }, [ask, question, asked, check])
  // What was answered to another question is no answer to this one, not even for a frame.
  return answer.of === question ? answer.is : working
}

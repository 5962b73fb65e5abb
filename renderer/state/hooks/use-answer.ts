import { useEffect, useReducer, useRef } from 'react'
import { oncePer } from '../../../src/memo/once-per'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { EngineClosed } from '../../engine-worker/engine-client'
import type { Answer, Given, QuestionName } from '../../engine-worker/questions'
import { useApp, useAppStore } from './use-app'

type Entry =
  | { readonly state: 'waiting'; readonly over: Promise<void> }
  | { readonly state: 'done'; readonly answer: unknown }
  | { readonly state: 'failed'; readonly problem: string }

/** Answers about a site, kept as long as the site itself: panels come and go, an edit makes a new site. */
const known = oncePer((_: EffectiveSite) => new Map<string, Entry>())

/** What is known of a question about the open site. */
export interface Asked<A> {
  /** `idle`: nobody has asked about the site as it now is. */
  readonly state: 'idle' | 'waiting' | 'done' | 'failed'
  /** The newest answer; that about the site before the last edit until there is a newer one. */
  readonly answer: A | undefined
  readonly problem: string | null
  ask(): void
}

/**
 * Asks the engine about the site as it is, once its check is in; edits ask again.
 * @param when `on-demand` asks only where `ask` is called
 */
export function useAnswer<N extends QuestionName>(
  name: N,
  given: Given<N>,
  when: 'always' | 'on-demand' = 'always',
): Asked<Answer<N>> {
  const store = useAppStore()
  const site = useApp((s) => s.effective)
  const checked = useApp((s) => !s.stale)
  const checkProblem = useApp((s) => s.checkProblem)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const key = `${name} ${JSON.stringify(given)}`
  const entry = known(site).get(key)
  const last = useRef<{ readonly key: string; readonly answer: unknown } | null>(null)
  if (entry?.state === 'done') last.current = { key, answer: entry.answer }

  const ask = (): void => {
    const entries = known(site)
    if (entries.get(key)?.state === 'waiting') return
    const over = store
      .getState()
      .ask(name, given)
      .then(
        (answer) => void entries.set(key, { state: 'done', answer }),
        (error: unknown) => {
          // Nothing is wrong with the question: whoever still looks asks again.
          if (error instanceof EngineClosed) entries.delete(key)
          else entries.set(key, { state: 'failed', problem: error instanceof Error ? error.message : String(error) })
        },
      )
    entries.set(key, { state: 'waiting', over })
    redraw()
  }
  const wanted = checked && when === 'always' && !entry
  useEffect(() => {
    if (wanted) ask()
  })
  useEffect(() => {
    if (entry?.state !== 'waiting') return
    let gone = false
    void entry.over.then(() => {
      if (!gone) redraw()
    })
    return () => {
      gone = true
    }
  }, [entry])

  const answer = last.current?.key === key ? (last.current.answer as Answer<N>) : undefined
  if (entry) return { state: entry.state, answer, problem: entry.state === 'failed' ? entry.problem : null, ask }
  if (checkProblem !== null) return { state: 'failed', answer, problem: checkProblem, ask }
  return { state: when === 'always' ? 'waiting' : 'idle', answer, problem: null, ask }
}

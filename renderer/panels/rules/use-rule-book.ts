import { useEffect, useState } from 'react'
import type { RuleSheet } from '../../engine-worker/rule-sheet'
import { useApp } from '../../state/hooks/use-app'

/** Every rule of the engine; null until the worker has told. */
export function useRuleBook(): readonly RuleSheet[] | null {
  const ask = useApp((s) => s.ask)
  const notify = useApp((s) => s.notify)
  const [book, setBook] = useState<readonly RuleSheet[] | null>(null)
  useEffect(() => {
    let wanted = true
    ask('ruleBook', null).then(
      (answer) => wanted && setBook(answer),
      (error: Error) => notify({ tone: 'broken', key: 'ui.notices.checkFailed', params: { problem: error.message } }),
    )
    return () => {
      wanted = false
    }
  }, [ask, notify])
  return book
}

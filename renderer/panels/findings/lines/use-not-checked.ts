import { useEffect, useState } from 'react'
import type { NotChecked } from '../../../../src/engine/rules/not-checked'
import { useApp } from '../../../state/hooks/use-app'

/** What the newest check does not cover; asked when the check has stood for a moment, since it costs one of its own. */
export function useNotChecked(): readonly NotChecked[] {
  const ask = useApp((s) => s.ask)
  const check = useApp((s) => s.answers?.check)
  const [rows, setRows] = useState<readonly NotChecked[]>([])
  useEffect(() => {
    if (!check) return
    let wanted = true
    const timer = setTimeout(() => {
      ask('notChecked', null).then(
        (answer) => wanted && setRows(answer),
        () => wanted && setRows([]),
      )
    }, STILL_ms)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [ask, check])
  return rows
}

const STILL_ms = 250

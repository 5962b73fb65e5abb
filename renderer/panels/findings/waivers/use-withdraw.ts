import { useCallback } from 'react'
import { withdrawWaiver } from '../../../../src/commands/waivers/waive-finding'
import type { Waiver } from '../../../../src/model/waiver'
import { useAppStore } from '../../../state/hooks/use-app'

/** Takes a waiver back, as one undo step. */
export function useWithdraw(): (waiver: Waiver) => void {
  const store = useAppStore()
  return useCallback(
    (waiver) => {
      const { document, dispatch } = store.getState()
      const edit = withdrawWaiver(document, waiver)
      if (edit) dispatch(edit)
    },
    [store],
  )
}

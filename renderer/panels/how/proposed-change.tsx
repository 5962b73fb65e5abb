import { createContext, type ReactNode, useContext } from 'react'
import type { ProposedChange } from '../../engine-worker/answers/trace-request'

const Proposed = createContext<ProposedChange | null>(null)

interface Props {
  readonly change: ProposedChange
  readonly children: ReactNode
}

/** Figures in here are those of the site with a change that is not made yet; they are asked of that site. */
export const OfProposedSite = ({ change, children }: Props) => (
  <Proposed.Provider value={change}>{children}</Proposed.Provider>
)

/** The change on which the figures around here rest, as part of a request; nothing for those of the open site. */
export function useProposedChange(): { readonly change?: ProposedChange } {
  const change = useContext(Proposed)
  return change ? { change } : {}
}

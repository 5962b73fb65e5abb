import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Moment } from '../../../src/engine/works/moment'
import type { OtherSite, ProposedChange } from '../../../src/planning/other-site'
import type { TraceRequest } from '../../engine-worker/answers/trace-request'

type Asked = Pick<TraceRequest, 'site' | 'less'>

const open: Asked = {}
const Asking = createContext<Asked>(open)

interface Props {
  readonly site: OtherSite
  readonly children: ReactNode
}

/** Figures in here are those of a site that is not the open one; they are asked of that site. */
export function OfSite({ site, children }: Props) {
  const asked = useMemo(() => ({ site }), [site])
  return <Asking.Provider value={asked}>{children}</Asking.Provider>
}

/** Figures in here are what the open site has more than another. */
export function DifferenceFrom({ site, children }: Props) {
  const asked = useMemo(() => ({ less: site }), [site])
  return <Asking.Provider value={asked}>{children}</Asking.Provider>
}

interface WorksProps {
  readonly moment: Moment
  readonly children: ReactNode
}

/** Figures in here are those of the site at a moment of its works. */
export function DuringWorks({ moment, children }: WorksProps) {
  const site = useMemo(() => ({ moment }), [moment])
  return <OfSite site={site}>{children}</OfSite>
}

interface ProposedProps {
  readonly change: ProposedChange
  readonly children: ReactNode
}

/** Figures in here are those of the site with a change that is not made yet. */
export function OfProposedSite({ change, children }: ProposedProps) {
  const site = useMemo(() => ({ change }), [change])
  return <OfSite site={site}>{children}</OfSite>
}

/** Of which site the figures around here are, as part of a request; nothing for those of the open site. */
export const useAskedSite = (): Asked => useContext(Asking)

import { createContext, useContext } from 'react'
import type { AppClient } from '../../src/api/client'

/** The host of this window, given once by the root. */
export const ClientContext = createContext<AppClient | null>(null)

/** The typed caller of the host. */
export function useClient(): AppClient {
  const client = useContext(ClientContext)
  if (!client) throw new Error('useClient is called outside ClientContext')
  return client
}

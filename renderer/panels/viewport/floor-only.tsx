import type { ReactNode } from 'react'
import { useApp } from '../../state/hooks/use-app'

/** What belongs to the floor: out of reach for pointer, keyboard and screen reader while a diagram lies over it. */
export function FloorOnly({ children }: { readonly children: ReactNode }) {
  const covered = useApp((s) => s.view === 'single-line' || s.view === 'cooling')
  return (
    <div style={{ display: 'contents' }} inert={covered}>
      {children}
    </div>
  )
}

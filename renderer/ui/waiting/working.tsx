import './working.css'
import type { ReactNode } from 'react'

/** Something is being worked out; says what. */
export function Working({ children }: { readonly children: ReactNode }) {
  return (
    <output className="working">
      <span className="spinner" aria-hidden />
      {children}
    </output>
  )
}

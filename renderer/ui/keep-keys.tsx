import type { ReactNode } from 'react'

/**
 * Keeps key presses inside a dialog or menu, so that no shortcut of the floor answers to them. Escape passes on to
 * whatever it closes.
 */
export function KeepKeys({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it offers nothing, it only holds events back
    <div
      style={{ display: 'contents' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') event.stopPropagation()
      }}
    >
      {children}
    </div>
  )
}

import { useEffect } from 'react'
import { useAppStore } from '../../state/hooks/use-app'

/** Parts of the window in the order in which F6 goes through them. */
const regions = ['.top-bar', '.side', '.viewport canvas', '.inspector', '.dock']

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), [tabindex="0"], [role="row"], [role="option"]'

/** Moves the focus from region to region when it is asked for. */
export function useRegions(): void {
  const store = useAppStore()
  useEffect(
    () =>
      store.subscribe(({ regionRequest }, before) => {
        if (!regionRequest || regionRequest === before.regionRequest) return
        const found = regions.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
        // From nowhere the floor comes first.
        const floor = found.findIndex((e) => e.tagName === 'CANVAS')
        const now = found.findIndex((e) => e.contains(document.activeElement))
        for (let i = 1; i <= found.length; i++) {
          const at = now < 0 ? floor + (i - 1) * regionRequest.step : now + i * regionRequest.step
          const region = found[(at + found.length * i) % found.length]
          const target = region?.matches(FOCUSABLE) ? region : region?.querySelector<HTMLElement>(FOCUSABLE)
          if (!target) continue
          target.focus()
          return
        }
      }),
    [store],
  )
}

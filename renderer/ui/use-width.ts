import { type RefObject, useEffect, useState } from 'react'

/** Width of an element as it is laid out, pixels; `first` until that is known. */
export function useWidth(holder: RefObject<HTMLElement | null>, first = 900): number {
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder])
  return width
}

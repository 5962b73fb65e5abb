import { type RefObject, useEffect, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** Size of an element as it is laid out, pixels; `first` until that is known. */
export function useSize(holder: RefObject<HTMLElement | null>, first: Size = { width: 900, height: 200 }): Size {
  const [size, setSize] = useState(first)
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder])
  return size
}

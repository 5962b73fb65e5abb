import { type RefObject, useLayoutEffect, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** Inner size of an element as it is laid out, pixels; measured before the first picture, `first` only until then. */
export function useSize(holder: RefObject<HTMLElement | null>, first: Size = { width: 900, height: 200 }): Size {
  const [size, setSize] = useState(first)
  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    setSize({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder])
  return size
}

import { useRef } from 'react'
import type { AppState } from '../app-state'
import { useApp } from './use-app'

/**
 * A small plain value that the selector makes anew at every change of the store; renders again only where its content
 * differs. For what is read off the interaction, which is another object with every move of the pointer.
 */
export function useAppAlike<T>(selector: (state: AppState) => T): T {
  const last = useRef<{ readonly value: T; readonly text: string } | null>(null)
  return useApp((state) => {
    const value = selector(state)
    const text = JSON.stringify(value)
    if (last.current?.text !== text) last.current = { value, text }
    return last.current.value
  })
}

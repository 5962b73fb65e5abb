import { createContext, type ReactNode, useContext } from 'react'
import type { Translator } from '../../src/i18n/translator'

const TranslatorContext = createContext<Translator | null>(null)

/** Gives the translator of the chosen language to everything below. */
export function TranslatorProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>
}

/** Texts and figures in the language of the screen. */
export function useT(): Translator {
  const translator = useContext(TranslatorContext)
  if (!translator) throw new Error('useT is called outside TranslatorProvider')
  return translator
}

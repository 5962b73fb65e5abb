import { useEffect, useState } from 'react'
import type { Language } from '../../src/api/app-api'
import type { AppClient } from '../../src/api/client'
import { createTranslator, type Texts, type Translator } from '../../src/i18n/translator'

/** The translator of a language, its texts fetched from the host; the former one stays while the next is on its way. */
export function useTexts(client: AppClient, language: Language): Translator | null {
  const [translator, setTranslator] = useState<Translator | null>(null)
  useEffect(() => {
    let wanted = true
    client
      .call('app.texts', { language })
      .catch(() => ({}))
      .then((texts) => {
        if (wanted) setTranslator(createTranslator(language, texts as Texts))
      })
    document.documentElement.lang = language
    return () => {
      wanted = false
    }
  }, [client, language])
  return translator
}

import { basename } from 'node:path'
import { ApiFailure } from '../api/api-error'
import type { Language } from '../api/app-api'
import { sayWording } from '../i18n/say-wording'
import { createTranslator, type TextParams, type Translator } from '../i18n/translator'
import { DocumentError } from '../model/reading/document-error'
import type { Resources } from './load-resources'

/** The host's own sentences in the user's language. */
export interface HostSpeech {
  translator(language?: Language): Translator
  /** A refusal of a call; `code` is also its key under `errors.calls`. */
  refusal(code: string, params?: TextParams): ApiFailure
  notice(key: string, params: TextParams): string
  /** Runs `act`; what is wrong with a file becomes a refusal that names it. */
  about<T>(path: string, act: () => T): T
}

/** @param language asked at every sentence, since the user may change it */
export function createHostSpeech(resources: Resources, language: () => Language): HostSpeech {
  const translators = new Map<Language, Translator>()
  const translator = (chosen: Language = language()): Translator => {
    const known = translators.get(chosen) ?? createTranslator(chosen, resources.texts(chosen))
    translators.set(chosen, known)
    return known
  }
  return {
    translator,
    refusal: (code, params = {}) => new ApiFailure(code, translator().t(`errors.calls.${code}`, params)),
    notice: (key, params) => translator().t(`errors.notices.${key}`, params),
    about(path, act) {
      try {
        return act()
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error
        const key = `errors.document.${error.code}`
        const speaker = translator()
        const params = { file: basename(path), detail: error.sentence((wording) => sayWording(speaker, wording)) }
        throw new ApiFailure(error.code, speaker.t(speaker.has(key) ? key : 'errors.document.other', params))
      }
    },
  }
}

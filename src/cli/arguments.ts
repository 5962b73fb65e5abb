import { InvalidArgumentError } from 'commander'
import type { Translator } from '../i18n/translator'

/** Reads the value of an argument or option, or refuses it in words. */
type ArgumentReader<T> = (text: string) => T

/** A whole number, zero or more, from the command line. */
export const wholeNumber =
  ({ t }: Translator): ArgumentReader<number> =>
  (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError(t('cli.arguments.whole'))
    return value
  }

/** A positive number from the command line. */
export const positiveNumber =
  ({ t }: Translator): ArgumentReader<number> =>
  (text) => {
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value) || value <= 0)
      throw new InvalidArgumentError(t('cli.arguments.positive'))
    return value
  }

/** A port to listen on; 0 takes any free one. */
export const portNumber =
  (words: Translator): ArgumentReader<number> =>
  (text) => {
    const value = wholeNumber(words)(text)
    if (value > 65_535) throw new InvalidArgumentError(words.t('cli.arguments.port'))
    return value
  }

/** Ids between commas. */
export const idList =
  ({ t }: Translator): ArgumentReader<readonly string[]> =>
  (text) => {
    const ids = text
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
    if (ids.length === 0) throw new InvalidArgumentError(t('cli.arguments.ids'))
    return ids
  }

import type { Translator } from '../../i18n/translator'

/** Ids with commas between, the first `most` of them and how many more there are. */
export const namesText = (ids: readonly string[], most: number, { t }: Translator): string =>
  ids.length > most
    ? t('cli.andMore', { names: ids.slice(0, most).join(', '), count: ids.length - most })
    : ids.join(', ')

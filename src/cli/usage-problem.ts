import type { CommanderError } from 'commander'
import type { Translator } from '../i18n/translator'

/** What is wrong with how a command was called, in the reader's words; Commander's own where it says something new. */
export function usageProblem({ code, message }: CommanderError, { t, has }: Translator): string {
  const said = message.replace(/^error: /, '').replace(/\.$/, '')
  const detail = invalid(said, t) ?? known(code.replace('commander.', ''), said, { t, has })
  return t('cli.usageProblem.other', { detail })
}

function known(code: string, said: string, { t, has }: Pick<Translator, 't' | 'has'>): string {
  const key = `cli.usageProblem.${code}`
  return has(key) ? t(key, { word: /'([^']*)'/.exec(said)?.[1] ?? '' }) : said
}

/** A value that its option refuses: the reason is ours, or names the choices there are. */
function invalid(said: string, t: Translator['t']): string | null {
  const [, word, value, reason] = /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(said) ?? []
  if (word === undefined || value === undefined || reason === undefined) return null
  const choices = /^Allowed choices are (.*)$/.exec(reason)?.[1]
  const why = choices === undefined ? reason : t('cli.arguments.choice', { choices })
  return t('cli.usageProblem.invalidArgument', { word, value, why })
}

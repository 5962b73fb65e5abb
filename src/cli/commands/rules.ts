import type { Command } from 'commander'
import { citationText } from '../../engine/rules/cite'
import { describeRules, type RuleRow } from '../../engine/rules/describe-rules'
import type { Translator } from '../../i18n/translator'
import { verificationText } from '../../reports/tables/verification-text'
import type { CommandContext } from '../command-context'

/** `guscio rules`: every rule, its limit and where the limit comes from. */
export function declareRules(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('rules')
    .description(t('cli.rules.does'))
    .option('--json', t('cli.usage.json'))
    .action((options: { json?: true }) => {
      const rules = describeRules()
      if (options.json) context.printJson(rules)
      else context.print(rules.map((rule) => ruleText(rule, words)).join('\n'))
    })
}

function ruleText({ id, severity, limits, standard, standardId, source }: RuleRow, words: Translator): string {
  const { t, has, language } = words
  const basis = `rules.${id}.basis`
  // The clause follows the name; where it is a basis in words, the language has its own.
  const clause = has(basis) ? `, ${t(basis)}` : standard.slice(citationText(standardId).length)
  const standardText = language === 'en' ? standard : `${citationText(standardId, undefined, language)}${clause}`
  const limitLines = limits.map(({ name, label, value, unit, ...from }) => {
    const key = `rules.${id}.parameters.${name}`
    const checked = from.standardId === standardId ? '' : `\n    ${verificationText(from.standardId, words)}`
    return `  ${has(key) ? t(key) : label}: ${value} ${unit} (${citationText(from.standardId, undefined, language)})${checked}\n`
  })
  const head = `${id} (${t(`cli.severities.${severity}`)}): ${t(`rules.${id}.title`)}\n  ${t(`rules.${id}.formula`)}\n`
  return `${head}${limitLines.join('')}  ${t('cli.rules.source', { standard: standardText, source })}\n  ${verificationText(standardId, words)}\n`
}

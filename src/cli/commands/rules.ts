import type { Command } from 'commander'
import { describeRules, type RuleRow } from '../../engine/rules/describe-rules'
import type { Translator } from '../../i18n/translator'
import { verificationText } from '../../reports/tables/verification-text'
import type { CommandContext } from '../command-context'

/** `guscio rules`: every rule, its limit and where the limit comes from. */
export function declareRules(program: Command, context: CommandContext): void {
  program
    .command('rules')
    .description('list every rule, its limit and source')
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) => {
      const rules = describeRules()
      if (options.json) context.printJson(rules)
      else context.print(rules.map((rule) => ruleText(rule, context.translator('en'))).join('\n'))
    })
}

function ruleText(
  { id, severity, title, formula, limits, standard, standardId, source }: RuleRow,
  t: Translator,
): string {
  const limitLines = limits.map(({ label, value, unit, ...from }) => {
    const checked = from.standardId === standardId ? '' : `\n    ${verificationText(from.standardId, t)}`
    return `  ${label}: ${value} ${unit} (${from.standard})${checked}\n`
  })
  const head = `${id} (${severity}): ${title}\n  ${formula}\n`
  return `${head}${limitLines.join('')}  source: ${standard}, ${source}\n  ${verificationText(standardId, t)}\n`
}

import type { Command } from 'commander'
import { describeRules } from '../engine/rules/describe-rules'
import type { CommandContext } from './command-context'

/** `guscio rules`: every rule, its limit and where the limit comes from. */
export function declareRules(program: Command, context: CommandContext): void {
  program
    .command('rules')
    .description('list every rule, its limit and source')
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) => {
      const rules = describeRules()
      if (options.json) context.printJson(rules)
      else
        context.print(
          rules
            .map((rule) => {
              const limits = rule.limits.map(
                (limit) => `  ${limit.label}: ${limit.value} ${limit.unit} (${limit.standard})\n`,
              )
              return `${rule.id} (${rule.severity}): ${rule.title}\n  ${rule.formula}\n${limits.join('')}  source: ${rule.standard}, ${rule.source}\n`
            })
            .join('\n'),
        )
    })
}

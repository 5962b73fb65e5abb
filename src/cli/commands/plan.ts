import type { Command } from 'commander'
import { positiveNumber } from '../arguments'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'

/** `guscio plan`: the whole retrofit. The planner is not in this version, and says so. */
export function declarePlan(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('plan')
    .description(t('cli.plan.does'))
    .argument('<site>', t('cli.usage.site'))
    .requiredOption('--target-kw <n>', t('cli.plan.target'), positiveNumber(words))
    .option('--budget <n>', t('cli.plan.budget'), positiveNumber(words))
    .requiredOption('--out <file>', t('cli.plan.out'))
    .action(() => {
      throw new CommandProblem(t('cli.plan.absent'))
    })
}

import type { Command } from 'commander'
import { positiveNumber } from '../arguments'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'

/** `guscio plan`: the whole retrofit. The planner is not in this version, and says so. */
export function declarePlan(program: Command, _context: CommandContext): void {
  program
    .command('plan')
    .description('propose a whole retrofit (not in this version)')
    .argument('<site>', 'a .guscio or .guscio.json file')
    .requiredOption('--target-kw <n>', 'AI load to reach, kW', positiveNumber)
    .option('--budget <n>', 'capex not to exceed, in the site currency', positiveNumber)
    .requiredOption('--out <file>', 'file to write')
    .action(() => {
      throw new CommandProblem('guscio: plan: the planner is not in this version; use guscio swap, one swap at a time.')
    })
}

import type { Command } from 'commander'
import type { CommandContext } from './command-context'
import { endingOf, siteEndings, writeSite } from './output-file'

/** `guscio convert`: the same site in another kind of file. */
export function declareConvert(program: Command, context: CommandContext): void {
  program
    .command('convert')
    .description('convert between .guscio and .guscio.json; nothing is lost')
    .argument('<in>', 'file to read')
    .argument('<out>', 'file to write')
    .action((input: string, output: string) => {
      endingOf(output, siteEndings)
      writeSite(context, output, context.readSite(input))
    })
}

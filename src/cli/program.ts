import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { ApiFailure } from '../api/api-error'
import { sayWording } from '../i18n/say-wording'
import type { Language } from '../i18n/translator'
import { DocumentError } from '../model/reading/document-error'
import { type CommandContext, createCommandContext, type ExitStatus } from './command-context'
import { CommandProblem } from './command-problem'
import { declareBom } from './commands/bom'
import { declareCheck } from './commands/check'
import { declareConvert } from './commands/convert'
import { declareEstimate } from './commands/estimate'
import { declarePlan } from './commands/plan'
import { declareReport } from './commands/report'
import { declareRules } from './commands/rules'
import { declareSchedule } from './commands/schedule'
import { declareServe } from './commands/serve'
import { declareSwap } from './commands/swap'
import { localiseHelp } from './localised-help'
import type { Surroundings } from './surroundings'
import { usageProblem } from './usage-problem'

const declarations = [
  declareCheck,
  declareEstimate,
  declareSchedule,
  declareBom,
  declareReport,
  declareSwap,
  declarePlan,
  declareConvert,
  declareRules,
  declareServe,
]

/** Runs one command line. @returns the exit status: 0, 1 with error findings, 2 on bad input or usage */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  let status: ExitStatus = 0
  const context = createCommandContext(surroundings, languageOf(args), (given) => {
    status = given
  })
  try {
    const words = context.words()
    if (args.length === 0) throw new CommandProblem(words.t('cli.usageProblem.noCommand'))
    await createProgram(context, surroundings).parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    surroundings.complain(`${oneLine(sentence(error, context))}\n`)
    return 2
  }
}

/** The language that help and problems are said in, which is asked for before anything is parsed. */
function languageOf(args: readonly string[]): Language {
  const asked = args.flatMap((arg, i) =>
    arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  )
  return asked.at(-1) === 'it' ? 'it' : 'en'
}

function createProgram(context: CommandContext, surroundings: Surroundings): Command {
  const words = context.words()
  const program = new Command('guscio')
    .description(words.t('cli.program'))
    .version(version, '-V, --version', words.t('cli.usage.version'))
    .helpCommand('help [command]', words.t('cli.usage.help'))
    .configureHelp({ showGlobalOptions: true })
  for (const declare of declarations) declare(program, context)
  for (const command of [program, ...program.commands]) {
    localiseHelp(command, words)
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureOutput({ writeOut: surroundings.print, writeErr: () => undefined })
  }
  return program
}

function sentence(error: unknown, context: CommandContext): string {
  if (error instanceof CommandProblem) return error.message
  const words = context.words()
  if (error instanceof DocumentError) return `guscio: ${error.sentence((wording) => sayWording(words, wording))}`
  if (error instanceof ApiFailure) return `guscio: ${error.message}`
  if (error instanceof CommanderError) return usageProblem(error, words)
  const detail = error instanceof Error ? error.message : String(error)
  return words.t('cli.usageProblem.internal', { detail })
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim()

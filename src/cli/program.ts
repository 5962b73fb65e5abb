import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { ApiFailure } from '../api/api-error'
import { DocumentError } from '../model/reading/document-error'
import { createCommandContext, type ExitStatus } from './command-context'
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
import type { Surroundings } from './surroundings'

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
  const context = createCommandContext(surroundings, (given) => {
    status = given
  })
  const program = new Command('guscio')
    .description('Planner for turning Bitcoin mines into AI data centres.')
    .version(version)
    .configureHelp({ showGlobalOptions: true })
  for (const declare of declarations) declare(program, context)
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureOutput({ writeOut: surroundings.print, writeErr: () => undefined })

  try {
    if (args.length === 0) throw new CommandProblem('guscio: name a command; see guscio --help.')
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    surroundings.complain(`${oneLine(sentence(error))}\n`)
    return 2
  }
}

function sentence(error: unknown): string {
  if (error instanceof CommandProblem) return error.message
  if (error instanceof DocumentError || error instanceof ApiFailure) return `guscio: ${error.message}`
  if (error instanceof CommanderError)
    return `guscio: ${error.message.replace(/^error: /, '').replace(/\.$/, '')}; see guscio --help.`
  return `guscio: internal problem: ${error instanceof Error ? error.message : String(error)}; please report it.`
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim()

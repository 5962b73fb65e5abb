import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { findResourcesFolder, findScreenFolder } from '../../host/find-program-root'
import { userFolder } from '../../host/user-folder'
import { startLoopback } from '../../loopback/server'
import { portNumber } from '../arguments'
import type { CommandContext } from '../command-context'
import { CommandProblem } from '../command-problem'

/** `guscio serve`: the app in a browser, on this machine only. */
export function declareServe(program: Command, context: CommandContext): void {
  const words = context.words()
  const { t } = words
  program
    .command('serve')
    .description(t('cli.serve.does'))
    .argument('[site]', t('cli.serve.site'))
    .option('--port <n>', t('cli.serve.port'), portNumber(words), 0)
    .action(async (site: string | undefined, options: { port: number }) => {
      if (site !== undefined && !existsSync(site)) throw new CommandProblem(t('cli.serve.noFile', { file: site }))
      const loopback = await listen(context, site, options.port)
      context.print(`${t('cli.serve.at', { address: loopback.address })}\n${t('cli.serve.stop')}\n`)
      await context.interrupted()
      await loopback.close()
    })
}

async function listen(context: CommandContext, site: string | undefined, port: number) {
  try {
    return await startLoopback({
      port,
      resourcesFolder: findResourcesFolder(),
      screenFolder: findScreenFolder(),
      userFolder: userFolder(context.environment),
      openAtStart: site === undefined ? null : resolve(site),
      now: context.now,
      log: (line) => context.complain(`${line}\n`),
    })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE') throw new CommandProblem(context.words().t('cli.serve.taken', { port: String(port) }))
    if (code === 'EACCES') throw new CommandProblem(context.words().t('cli.serve.refused', { port: String(port) }))
    throw error
  }
}

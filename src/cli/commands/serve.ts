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
  program
    .command('serve')
    .description('serve the app to a browser on this machine')
    .argument('[site]', 'a .guscio or .guscio.json file to open')
    .option('--port <n>', 'port to listen on; any free one unless given', portNumber, 0)
    .action(async (site: string | undefined, options: { port: number }) => {
      if (site !== undefined && !existsSync(site))
        throw new CommandProblem(`${site}: there is no such file; check the path.`)
      const loopback = await listen(context, site, options.port)
      context.print(`Guscio is at ${loopback.address}\nPress Ctrl-C to stop.\n`)
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
    if (code === 'EADDRINUSE') throw new CommandProblem(`guscio: serve: port ${port} is taken; choose another --port.`)
    if (code === 'EACCES')
      throw new CommandProblem(`guscio: serve: port ${port} is not allowed; choose a --port above 1023.`)
    throw error
  }
}

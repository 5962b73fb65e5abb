import { runProgram } from './program'
import { processSurroundings } from './surroundings'

/** Runs the command line of this process and leaves its exit status; output that is still under way gets through. */
export async function runInProcess(): Promise<void> {
  process.exitCode = await runProgram(process.argv.slice(2), processSurroundings())
}

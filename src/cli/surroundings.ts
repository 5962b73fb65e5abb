/** What a command has of the world around it; tests bring their own. */
export interface Surroundings {
  /** Standard output. */
  print(text: string): void
  /** Standard error. */
  complain(text: string): void
  now(): Date
  /** Resolves when the user asks a running command to stop. */
  interrupted(): Promise<void>
  readonly environment: NodeJS.ProcessEnv
}

/** The process that the command runs in. */
export function processSurroundings(): Surroundings {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    now: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
      }),
    environment: process.env,
  }
}

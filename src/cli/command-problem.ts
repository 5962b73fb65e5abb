/** Bad input or usage: one sentence for standard error, exit status 2. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem'
}

/** The site that a command line names: its last argument that is a site's path, options left out. */
export function siteArgument(args: readonly string[]): string | null {
  return args.slice(1).findLast((arg) => !arg.startsWith('-') && /\.guscio(\.json)?$|\.json$/i.test(arg)) ?? null
}

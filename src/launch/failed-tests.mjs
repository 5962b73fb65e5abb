import { relative } from 'node:path'

/**
 * The tests that failed, one line each: file, name and the first line of why.
 * @param {readonly {report: {testResults: readonly {name: string, message?: string, assertionResults: readonly {fullName: string, status: string, failureMessages?: readonly string[]}[]}[]} | null}[]} steps
 *   Vitest's JSON reports; a file that could not even be loaded stands there with its own message
 * @param {string} root the files are named from here
 */
export function failedTests(steps, root) {
  return steps.flatMap(({ report }) =>
    (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
      const file = relative(root, name)
      if (assertionResults.length === 0 && message) return [`${file}: ${firstLine(message)}`]
      return assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`)
    }),
  )
}

function firstLine(text) {
  return text.split('\n', 1)[0]
}

// The command's entry. It imports nothing, so that a Node too old for the native parts gets a sentence, not a crash.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(`guscio: needs Node 22.14 or later, this is ${process.versions.node}; install a newer Node.\n`)
  process.exitCode = 2
} else {
  const { runInProcess } = await import('./run-in-process')
  await runInProcess()
}

export {}

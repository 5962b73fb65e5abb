/** How many answers are kept: a picture asks about the state before and the one now in turn. */
const KEPT = 2

/** A function that gives an answer again while it is asked with the very same things as in one of its last calls. */
export function rememberLast<Args extends readonly unknown[], R>(work: (...args: Args) => R): (...args: Args) => R {
  const kept: { readonly args: Args; readonly answer: R }[] = []
  return (...args) => {
    const known = kept.find((k) => k.args.every((arg, i) => arg === args[i]))
    if (known) return known.answer
    const answer = work(...args)
    kept.unshift({ args, answer })
    kept.length = Math.min(kept.length, KEPT)
    return answer
  }
}

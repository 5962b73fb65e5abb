interface Props {
  readonly words: string
  readonly title: string
  readonly address: string
}

/** A source as engineers call it, leading to where it can be looked up where that is on the web. */
export function RuleSource({ words, title, address }: Props) {
  return /^https?:/.test(address) ? (
    <a href={address} target="_blank" rel="noreferrer" title={title}>
      {words}
    </a>
  ) : (
    <span title={title}>{words}</span>
  )
}

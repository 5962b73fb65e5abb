import type { ReactNode, Ref } from 'react'

interface Props {
  /** What is inside, for those who cannot see it. */
  readonly label: string
  readonly className?: string
  readonly areaRef?: Ref<HTMLElement>
  readonly testId?: string
  readonly children: ReactNode
}

/** A part that scrolls, with the keyboard too. */
export function ScrollArea({ label, className, areaRef, testId, children }: Props) {
  return (
    <section
      ref={areaRef ?? null}
      className={`scroll ${className ?? ''}`}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop the keyboard could not scroll it
      tabIndex={0}
      data-testid={testId}
    >
      {children}
    </section>
  )
}

import './fold.css'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

interface Props {
  readonly title: string
  /** Right of the title, e.g. a count. */
  readonly end?: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
}

/** A titled part of a panel that folds. */
export function Fold({ title, end, children, open = true }: Props) {
  return (
    <Disclosure className="fold" defaultExpanded={open}>
      <Heading level={3}>
        <Button slot="trigger" className="fold-title">
          <ChevronRight size={12} aria-hidden />
          <span>{title}</span>
          <span style={{ marginLeft: 'auto' }}>{end}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="fold-body">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  )
}

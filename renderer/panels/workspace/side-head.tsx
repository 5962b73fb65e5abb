import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSidePart } from './side-part'

interface Props {
  readonly title: string
  /** Right of the title. */
  readonly children?: ReactNode
}

/** Title of a part of the side column; pressing it folds the part away and back. */
export function SideHead({ title, children }: Props) {
  const part = useSidePart()
  return (
    <div className="side-head">
      <h2 className="panel-title">
        {part ? (
          <Button className="side-fold" aria-expanded={!part.folded} onPress={() => part.fold(!part.folded)}>
            <ChevronRight size={12} aria-hidden />
            {title}
          </Button>
        ) : (
          title
        )}
      </h2>
      {children}
    </div>
  )
}

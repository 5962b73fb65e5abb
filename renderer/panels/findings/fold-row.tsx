import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AskedFigure } from '../../../src/planning/other-site'
import { useFigureMenu } from '../context-menu/use-figure-menu'

interface Props {
  readonly open: boolean
  readonly top_px: number
  onToggle(): void
  readonly testId?: string
  /** Figures in the head, to be asked from its menu. */
  readonly figures?: readonly AskedFigure[]
  readonly children: ReactNode
}

/** The head of a group or a section: folds and unfolds what stands under it. */
export function FoldRow({ open, top_px, onToggle, testId, figures = [], children }: Props) {
  const menu = useFigureMenu(() => figures)
  return (
    <tr
      className={open ? 'finding-group open' : 'finding-group'}
      style={{ transform: `translateY(${top_px}px)` }}
      data-testid={testId}
      {...menu}
    >
      <td colSpan={7}>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <ChevronRight className="chevron" size={12} />
          {children}
        </button>
      </td>
    </tr>
  )
}

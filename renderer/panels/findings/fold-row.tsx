import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  readonly open: boolean
  readonly top_px: number
  onToggle(): void
  readonly testId?: string
  readonly children: ReactNode
}

/** The head of a group or a section: folds and unfolds what stands under it. */
export function FoldRow({ open, top_px, onToggle, testId, children }: Props) {
  return (
    <tr
      className={open ? 'finding-group open' : 'finding-group'}
      style={{ transform: `translateY(${top_px}px)` }}
      data-testid={testId}
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

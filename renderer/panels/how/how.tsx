import './how.css'
import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useT } from '../../i18n/translator-context'
import { KeepKeys } from '../../ui/keep-keys'
import { HowButton } from './how-button'
import { HowCard } from './how-card'

interface Props {
  readonly question: TraceQuestion
  /** Shows a hatched dot where the figure rests on an assumption; for figures that would else read as proven. */
  readonly marked?: boolean
  /** False where Tab passes it by: in a list, only the line in hand is walked through. */
  readonly tabbable?: boolean
  readonly children: ReactNode
}

/** A figure that can be asked how it came about: click, or Enter while it has the focus. */
export function How({ question, marked = false, tabbable = true, children }: Props) {
  const { t } = useT()
  return (
    <DialogTrigger>
      <HowButton question={question} marked={marked} tabbable={tabbable}>
        {children}
      </HowButton>
      <Popover className="popover how-popover" offset={6}>
        <KeepKeys>
          <Dialog className="how-dialog" aria-label={t('trace.ui.title')}>
            <HowCard question={question} />
          </Dialog>
        </KeepKeys>
      </Popover>
    </DialogTrigger>
  )
}

import { type KeyboardEvent, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import type { ScheduleActivity } from '../../../src/engine/results'
import { useApp } from '../../state/hooks/use-app'
import '../how/how.css'
import { isMenuKey } from '../context-menu/use-row-menu'
import { ActivityHow } from './activity-how'

interface Props {
  readonly activities: readonly ScheduleActivity[]
  readonly rowHeight: number
  readonly width: number
  /** Where the bar of a row begins, for the card to open beside it. */
  barAt(activity: ScheduleActivity): number
  /** What a row says, in words. */
  words(activity: ScheduleActivity): string
}

/**
 * The rows of the chart as buttons over its drawing: a click, or Enter, asks a bar where its dates come from. Tab stops
 * once; the arrows walk from row to row.
 */
export function GanttAsks({ activities, rowHeight, width, barAt, words }: Props) {
  const [inHand, setInHand] = useState(0)
  const [open, setOpen] = useState<ScheduleActivity | null>(null)
  const setContextMenu = useApp((s) => s.setContextMenu)
  const anchor = useRef<HTMLElement | null>(null)
  const rows = useRef<HTMLDivElement>(null)

  const menu = (activity: ScheduleActivity, x: number, y: number): void =>
    setContextMenu({ x, y, about: { of: 'activity', id: activity.id } })

  const walk = (event: KeyboardEvent, from: number): void => {
    const last = activities.length - 1
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    rows.current?.querySelectorAll('button')[Math.min(Math.max(to, 0), last)]?.focus()
  }

  return (
    <div ref={rows} className="gantt-asks" style={{ width, height: activities.length * rowHeight }}>
      {activities.map((activity, i) => (
        <button
          key={activity.id}
          type="button"
          className="gantt-ask"
          style={{ top: i * rowHeight, height: rowHeight }}
          tabIndex={i === Math.min(inHand, activities.length - 1) ? 0 : -1}
          aria-label={words(activity)}
          aria-haspopup="dialog"
          title={words(activity)}
          data-testid="gantt-ask"
          onFocus={() => setInHand(i)}
          onContextMenu={(event) => {
            event.preventDefault()
            menu(activity, event.clientX, event.clientY)
          }}
          onKeyDown={(event) => {
            if (isMenuKey(event)) {
              event.preventDefault()
              event.stopPropagation()
              const box = event.currentTarget.getBoundingClientRect()
              menu(activity, box.left + 24, box.bottom)
            } else walk(event, i)
          }}
          onClick={({ currentTarget }) => {
            anchor.current = currentTarget.querySelector('span')
            setOpen(activity)
          }}
        >
          <span style={{ left: barAt(activity) }} />
        </button>
      ))}
      <Popover
        className="popover how-popover"
        triggerRef={anchor}
        isOpen={open !== null}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        placement="bottom start"
        offset={10}
      >
        {open ? <ActivityHow key={open.id} activity={open} /> : null}
      </Popover>
    </div>
  )
}

import { Pause, Play } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { ScheduleResult } from '../../../src/engine/results'
import type { Phase } from '../../../src/engine/works/phase-plan'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import type { AsOf } from '../../state/slices/look-slice'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { Slider } from '../../ui/fields/slider'
import { useMomentText } from './use-moment-text'

const DAY_ms = 86_400_000
/** Beyond this many, dates go by more than a day a step. */
const MOST_STOPS = 120
const STEP_ms = { phase: 1500, date: 250 } as const

type By = keyof typeof STEP_ms

interface Props {
  readonly phases: readonly Phase[]
  readonly schedule: ScheduleResult | null
}

/** Goes through the works by phases or by dates, by hand or playing; the last stop is the site with all done. */
export function TimeSlider({ phases, schedule }: Props) {
  const { t } = useT()
  const words = useMomentText()
  const asOf = useApp((s) => s.asOf)
  const setAsOf = useApp((s) => s.setAsOf)
  const [chosen, setBy] = useState<By>('phase')
  // Days may be shown from elsewhere.
  const by: By = asOf?.type === 'date' ? 'date' : chosen
  const [playing, setPlaying] = useState(false)
  const stops = useMemo(
    () => (by === 'date' && schedule ? dateStops(schedule) : phaseStops(phases)),
    [by, phases, schedule],
  )
  const found = stops.findLastIndex((stop) => isReached(stop, asOf))
  const at = found < 0 ? stops.length - 1 : found
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      const next = stops[at + 1]
      if (next === undefined) setPlaying(false)
      else setAsOf(next)
    }, STEP_ms[by])
    return () => clearTimeout(timer)
  }, [playing, at, by, stops, setAsOf])
  const play = (): void => {
    if (!playing && at === stops.length - 1) setAsOf(stops[0]!)
    setPlaying(!playing)
  }
  return (
    <div className="time-slider">
      <Button
        look="icon"
        hint={t(playing ? 'look.phases.pause' : 'look.phases.play')}
        onPress={play}
        data-testid="play"
      >
        {playing ? <Pause size={15} /> : <Play size={15} />}
      </Button>
      <Choice
        label={t('look.phases.by')}
        value={by}
        options={[
          { id: 'phase', label: t('look.phases.byPhase') },
          ...(schedule && schedule.activities.length > 0
            ? [{ id: 'date' as const, label: t('look.phases.byDate') }]
            : []),
        ]}
        onChange={(next) => {
          setPlaying(false)
          setAsOf(null)
          setBy(next)
        }}
        testId="phases-by"
      />
      <div className="time-track">
        <Slider
          label={t('look.phases.slider')}
          labelHidden
          value={at}
          min={0}
          max={stops.length - 1}
          words={words(asOf)}
          onChange={(next) => setAsOf(stops[next] ?? null)}
          testId="time-slider"
        />
      </div>
      <output className="time-moment" data-testid="moment">
        {words(asOf)}
      </output>
    </div>
  )
}

const phaseStops = (phases: readonly Phase[]): readonly (AsOf | null)[] => [
  { type: 'today' },
  ...phases.map((p): AsOf => ({ type: 'phase', phase: p.id })),
  null,
]

function dateStops({ start, finish }: ScheduleResult): readonly (AsOf | null)[] {
  const [first, last] = [Date.parse(`${start}T00:00:00Z`), Date.parse(`${finish}T00:00:00Z`)]
  const days = Math.max(1, Math.round((last - first) / DAY_ms))
  const step = Math.ceil(days / MOST_STOPS)
  const dates = Array.from({ length: Math.floor(days / step) + 1 }, (_, i): AsOf => {
    return { type: 'date', date: new Date(first + i * step * DAY_ms).toISOString().slice(0, 10) }
  })
  return [...dates, null]
}

/** A day between two stops counts to the one before it. */
const isReached = (stop: AsOf | null, asOf: AsOf | null): boolean =>
  stop?.type === 'date' && asOf?.type === 'date'
    ? stop.date <= asOf.date
    : JSON.stringify(stop) === JSON.stringify(asOf)

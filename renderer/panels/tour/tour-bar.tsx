import './tour.css'
import { ChevronLeft, ChevronRight, RotateCcw, X } from 'lucide-react'
import { getShortcut } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import type { TourInHand } from '../../state/slices/tour-slice'
import { tours } from '../../state/tour/tours'
import { Button } from '../../ui/button'
import { keyLabel } from '../../ui/key-label'
import { useAnchor } from './use-anchor'

/** The tour in hand: what to do next, in a line of its own that covers nothing. */
export function TourBar() {
  const tour = useApp((s) => s.tour)
  return tour ? <TourInProgress tour={tour} /> : null
}

const none: readonly string[] = []

function TourInProgress({ tour }: { readonly tour: TourInHand }) {
  const { t } = useT()
  const stepTour = useApp((s) => s.stepTour)
  const leaveTour = useApp((s) => s.leaveTour)
  const restartTour = useApp((s) => s.restartTour)
  const steps = tours[tour.id]
  const step = steps[tour.step]
  useAnchor(step?.anchors ?? none)
  const texts = step ? `tour.${tour.id}.steps.${step.id}` : `tour.${tour.id}.end`
  return (
    <section className="tour-bar" aria-label={t(`tour.${tour.id}.title`)} data-testid="tour-bar">
      <p className="tour-count" data-testid="tour-count" data-step={step?.id ?? 'end'}>
        {step ? t('tour.count', { step: tour.step + 1, of: steps.length }) : t('tour.done')}
        <progress max={steps.length} value={tour.step} aria-label={t('tour.progress')} />
      </p>
      <div className="tour-text" aria-live="polite">
        <strong>{t(`${texts}.title`)}</strong>
        <p>
          {t(`${texts}.text`)}
          {(step?.commands ?? []).map(getShortcut).map(({ id, keys, labelKey }) => (
            <kbd key={id} className="key" title={t(labelKey)}>
              {keyLabel(keys[0] ?? '')}
            </kbd>
          ))}
        </p>
      </div>
      <div className="tour-actions">
        {tour.step > 0 ? (
          <Button
            look="icon"
            hint={t(step ? 'tour.back' : 'tour.again')}
            onPress={() => (step ? stepTour(-1) : restartTour(tour.id))}
            data-testid="tour-back"
          >
            {step ? <ChevronLeft size={16} /> : <RotateCcw size={15} />}
          </Button>
        ) : null}
        {step ? (
          <Button onPress={() => stepTour(1)} hint={t('tour.skipHint')} data-testid="tour-skip">
            {t('tour.skip')}
            <ChevronRight size={14} />
          </Button>
        ) : null}
        <Button
          look={step ? 'icon' : 'primary'}
          hint={t(step ? 'tour.leave' : 'tour.close')}
          onPress={leaveTour}
          data-testid="tour-leave"
        >
          {step ? <X size={16} /> : t('tour.close')}
        </Button>
      </div>
    </section>
  )
}

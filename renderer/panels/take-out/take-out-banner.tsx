import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Cascade } from '../../../src/engine/redundancy/cascade'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { outageLook, takeOutOf } from '../../scene/colour/take-out-look'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { How } from '../how/how'
import { Verdict } from '../how/verdict'

/** What the outage in hand costs, round by round of the cascade that follows it. */
export function TakeOutBanner() {
  const { t } = useT()
  const format = useFormat()
  const takeOut = useApp(takeOutOf)
  const normal = useApp((s) => s.answers?.check ?? null)
  const names = useNames()
  const select = useApp((s) => s.select)
  const setInteraction = useApp((s) => s.setInteraction)
  if (!takeOut) return null
  if (takeOut.out.length === 0)
    return (
      <section className="floor-banner" aria-label={t('look.takeOut.title')} data-testid="take-out">
        <p className="muted">{t('look.takeOut.start')}</p>
      </section>
    )
  const look = outageLook(takeOut, normal)
  return (
    <section className="floor-banner" aria-label={t('look.takeOut.title')} data-testid="take-out">
      <p className="truncate muted">{t('look.takeOut.out', { names: names(takeOut.out) })}</p>
      {takeOut.result ? (
        <output className="floor-banner-line" data-testid="take-out-result">
          {look.unserved.length > 0 ? (
            <strong className="broken">
              <How question={{ of: 'loads', ids: look.unserved, figure: 'design_kW' }}>
                {t('look.takeOut.lost', { power: format.power(look.unserved_kW), count: look.unserved.length })}
              </How>
            </strong>
          ) : (
            <strong>
              <Verdict fine question={{ of: 'supply', ids: takeOut.out }}>
                {t('look.takeOut.nothingLost')}
              </Verdict>
            </strong>
          )}
          <span className={look.over.length > 0 ? 'broken' : 'muted'}>
            {t('look.takeOut.over', { count: look.over.length })}
          </span>
        </output>
      ) : (
        <output className="muted">{t('look.takeOut.working')}</output>
      )}
      {takeOut.cascade ? (
        <CascadeSteps
          cascade={takeOut.cascade}
          step={takeOut.step}
          names={names}
          onStep={(step) => setInteraction({ ...takeOut, step })}
        />
      ) : null}
      <div className="floor-banner-line">
        {look.unserved.length > 0 ? (
          <Button look="link" onPress={() => select(look.unserved)} data-testid="take-out-select">
            {t('look.takeOut.select')}
          </Button>
        ) : null}
        <Button look="link" onPress={() => setInteraction({ type: 'idle' })} data-testid="take-out-end">
          {t('look.takeOut.end')}
        </Button>
      </div>
    </section>
  )
}

interface CascadeProps {
  readonly cascade: Cascade
  readonly step: number
  readonly names: (ids: readonly string[]) => string
  onStep(step: number): void
}

/** Walks through what trips after the outage; says so where nothing does. */
function CascadeSteps({ cascade, step, names, onStep }: CascadeProps) {
  const { t } = useT()
  const last = cascade.steps.length - 1
  if (last <= 0) return <p className="label">{t('look.takeOut.stable')}</p>
  const tripped = cascade.steps[step]?.tripped ?? []
  const words = step === 0 ? t('look.takeOut.outage') : t('look.takeOut.trips', { names: names(tripped) })
  return (
    <div className="cascade" data-testid="cascade">
      <Button
        look="icon"
        hint={t('look.takeOut.previous')}
        isDisabled={step === 0}
        onPress={() => onStep(step - 1)}
        data-testid="cascade-previous"
      >
        <ChevronLeft size={14} />
      </Button>
      <Button
        look="icon"
        hint={t('look.takeOut.next')}
        isDisabled={step === last}
        onPress={() => onStep(step + 1)}
        data-testid="cascade-next"
      >
        <ChevronRight size={14} />
      </Button>
      <output className="truncate">
        {t('look.takeOut.cascade')} · {t('look.takeOut.step', { step, last })}: {words}
      </output>
    </div>
  )
}

/** Names of placements for a sentence; beyond a few only how many more. */
function useNames(): (ids: readonly string[]) => string {
  const store = useAppStore()
  return (ids) => {
    const wanted = new Set(ids.slice(0, 4))
    const byId = new Map(
      store
        .getState()
        .effective.placements.filter((p) => wanted.has(p.id))
        .map((p) => [p.id, p.label ?? p.id]),
    )
    const list = [...wanted].map((id) => byId.get(id) ?? id).join(', ')
    return ids.length > wanted.size ? `${list} +${ids.length - wanted.size}` : list
  }
}

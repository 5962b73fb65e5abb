import { Magnet } from 'lucide-react'
import { useEffect } from 'react'
import { Group } from 'react-aria-components'
import { isTyping } from '../../editor/keys/chord'
import { ModifierTaps } from '../../editor/keys/modifier-taps'
import { chooseSnapMode, nextSnapMode, nextStep, snapChoice, snapSteps_m } from '../../editor/snapping/cycle-snap'
import type { SnapMode } from '../../editor/snapping/points/snap-point'
import { snapClassNames } from '../../editor/snapping/snap-classes'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Choice } from '../../ui/fields/choice'
import { MenuButton } from '../../ui/menu-button'

/** How things catch, and the step of the grid: shown always, so that no hidden key decides. */
export function SnapChips() {
  const { t } = useT()
  const format = useFormat()
  const store = useAppStore()
  const mode = useApp((s) => snapChoice(s).mode)
  const modes = useApp((s) => snapChoice(s).modes)
  const snap_m = useApp((s) => s.snap_m)
  const units = useApp((s) => s.preferences.units)
  const classes = useApp((s) => s.snapClasses)
  useModifierTaps()
  const stepLabel = (step_m: number): string => {
    if (units === 'metric') return format.quantity('length', step_m, 2)
    const inches = Math.round(step_m / 0.0254)
    return inches % 12 === 0 ? `${inches / 12}\u00a0ft` : `${inches}\u00a0in`
  }
  const steps = [...new Set([...snapSteps_m[units], snap_m])].filter((s) => s > 0).sort((a, b) => a - b)
  return (
    <Group className="view-chips snap-chips" aria-label={t('arrange.snap.label')}>
      <Choice<SnapMode>
        label={t('arrange.snap.mode')}
        value={mode}
        options={modes.map((id) => ({ id, label: t(`arrange.snap.modes.${id}`) }))}
        onChange={(chosen) => chooseSnapMode(store.getState(), chosen)}
        look="quiet"
        testId="snap-mode"
      />
      <Choice
        label={t('arrange.snap.step')}
        value={String(snap_m)}
        options={steps.map((step) => ({ id: String(step), label: stepLabel(step) }))}
        onChange={(step) => store.getState().setSnap(Number(step))}
        look="quiet"
        testId="snap-step"
      />
      <MenuButton
        label={t('arrange.snap.classes')}
        icon={<Magnet size={14} />}
        groups={[
          {
            id: 'classes',
            title: t('arrange.snap.classes'),
            entries: snapClassNames.map((name) => ({
              id: `snap-${name}`,
              label: t(`arrange.snap.class.${name}`),
              chosen: classes[name],
              run: () => store.getState().setSnapClass(name, !classes[name]),
            })),
          },
        ]}
        testId="snap-classes"
      />
    </Group>
  )
}

/** Shift tapped goes to the next mode, Ctrl tapped to the next step, wherever the pointer is; text fields keep both. */
function useModifierTaps(): void {
  const store = useAppStore()
  useEffect(() => {
    const taps = new ModifierTaps((key) => (key === 'Shift' ? nextSnapMode : nextStep)(store.getState()))
    const listening = new AbortController()
    const { signal } = listening
    const free = (event: KeyboardEvent): boolean => !isTyping(event.target) && store.getState().dialog === null
    window.addEventListener(
      'keydown',
      (e) => (free(e) ? taps.pressed(e.key, e.timeStamp, e.repeat) : taps.interrupt()),
      {
        signal,
        capture: true,
      },
    )
    window.addEventListener('keyup', (e) => taps.released(e.key, e.timeStamp), { signal, capture: true })
    for (const name of ['pointerdown', 'wheel', 'blur'] as const)
      window.addEventListener(name, () => taps.interrupt(), { signal, capture: true, passive: true })
    return () => listening.abort()
  }, [store])
}

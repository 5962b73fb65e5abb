import { Crosshair, Ruler, Spline, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ToggleButton } from 'react-aria-components'
import { changeUnderlay, showUnderlayLayer } from '../../../src/commands/underlays/change-underlay'
import { deleteUnderlay } from '../../../src/commands/underlays/delete-underlay'
import { orderUnderlay } from '../../../src/commands/underlays/order-underlay'
import { scaledPlace } from '../../../src/commands/underlays/place-underlay'
import type { UnderlayRecord, UnderlayVerb } from '../../../src/commands/underlays/underlay-edit'
import { dispatchEdit } from '../../editor/editor-store'
import type { UnderlayTask } from '../../editor/tools/underlay/underlay-points'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { ChoiceField } from '../../ui/fields/choice-field'
import { QuantityField } from '../../ui/fields/quantity-field'
import { Slider } from '../../ui/fields/slider'
import { dismissImportNotices } from '../import/dismiss-import-notices'

const USUAL_OPACITY = 0.6
/** Stands for no building in the list of those that it may move with. */
const NOTHING = ''

const tasks: readonly { readonly task: UnderlayTask; readonly icon: typeof Ruler }[] = [
  { task: 'scale', icon: Ruler },
  { task: 'move', icon: Crosshair },
  { task: 'straighten', icon: Spline },
]

/** Where the underlay in hand lies, and what can be done with it; a locked one keeps its place. */
export function UnderlayFields({ underlay }: { readonly underlay: UnderlayRecord }) {
  const { t } = useT()
  const format = useFormat()
  const store = useAppStore()
  const task = useApp((s) => (s.interaction.type === 'underlay-points' ? s.interaction.task : null))
  const held = useApp((s) => s.underlayOpacity)
  const buildings = useApp((s) => s.effective.buildings)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { id, at, size_m, rotation_deg = 0, locked = false } = underlay
  const opacity = held ?? underlay.opacity ?? USUAL_OPACITY
  const write = (verb: UnderlayVerb, fields: Parameters<typeof changeUnderlay>[3]) => {
    const state = store.getState()
    dispatchEdit(state, changeUnderlay(state.document, id, verb, fields))
  }
  const widen = (width_m: number) => {
    const scaled = scaledPlace(underlay, at, [at[0] + size_m[0], at[1]], width_m)
    if (scaled) write('resize', { at: scaled.at, size_m: scaled.size_m })
  }
  const start = (wanted: UnderlayTask) => {
    const state = store.getState()
    // What was said of its coming would lie over what to click.
    dismissImportNotices(state)
    state.setInteraction(
      task === wanted
        ? { type: 'idle' }
        : { type: 'underlay-points', underlay: id, task: wanted, points: [], next: null },
    )
  }
  return (
    <div ref={place} className="underlay-fields" data-testid="underlay-fields">
      <div className="underlay-tasks">
        {tasks.map(({ task: each, icon: Icon }) => (
          <Button
            key={each}
            look={task === each ? 'primary' : 'plain'}
            isDisabled={locked}
            hint={t(`imports.tasks.${each}.hint`)}
            onPress={() => start(each)}
            data-testid={`underlay-${each}`}
          >
            <Icon size={14} aria-hidden />
            {t(`imports.tasks.${each}.do`)}
          </Button>
        ))}
      </div>
      <QuantityField
        label={t('imports.underlays.x')}
        kind="length"
        decimals={2}
        value={at[0]}
        disabled={locked}
        onCommit={(v, relative) => write('move', { at: [relative ? at[0] + v : v, at[1]] })}
        testId="underlay-x"
      />
      <QuantityField
        label={t('imports.underlays.y')}
        kind="length"
        decimals={2}
        value={at[1]}
        disabled={locked}
        onCommit={(v, relative) => write('move', { at: [at[0], relative ? at[1] + v : v] })}
        testId="underlay-y"
      />
      <QuantityField
        label={t('imports.underlays.width')}
        kind="length"
        decimals={2}
        value={size_m[0]}
        disabled={locked}
        onCommit={(v, relative) => widen(relative ? size_m[0] + v : v)}
        testId="underlay-width"
      />
      <QuantityField
        label={t('imports.underlays.rotation')}
        kind="angle"
        decimals={2}
        value={rotation_deg}
        disabled={locked}
        onCommit={(v, relative) =>
          write('rotate', { rotation_deg: (((relative ? rotation_deg + v : v) % 360) + 360) % 360 })
        }
        testId="underlay-rotation"
      />
      <ChoiceField
        label={t('imports.underlays.movesWith')}
        value={underlay.movesWith ?? NOTHING}
        options={[
          { id: NOTHING, label: t('imports.underlays.nothing') },
          ...buildings.map((b) => ({ id: b.id, label: b.name ?? b.id })),
        ]}
        onChange={(to) => write('tie', { movesWith: to === NOTHING ? undefined : to })}
        testId="underlay-moves-with"
      />
      <div className="underlay-tasks">
        {(['front', 'back'] as const).map((to) => (
          <Button
            key={to}
            onPress={() => {
              const state = store.getState()
              dispatchEdit(state, orderUnderlay(state.document, id, to))
            }}
            data-testid={`underlay-${to}`}
          >
            {t(`imports.underlays.${to}`)}
          </Button>
        ))}
      </div>
      <Slider
        label={t('imports.underlays.opacity')}
        value={Math.round(opacity * 100)}
        min={5}
        max={100}
        step={5}
        words={format.percent(opacity)}
        onChange={(percent) => store.getState().setUnderlayOpacity(percent / 100)}
        onDone={(percent) => {
          write('opacity', { opacity: percent / 100 })
          store.getState().setUnderlayOpacity(null)
        }}
        testId="underlay-opacity"
      />
      {underlay.layers?.length ? <Layers underlay={underlay} /> : null}
      <Button
        look="quiet"
        isDisabled={locked}
        onPress={() => {
          const state = store.getState()
          dispatchEdit(state, deleteUnderlay(state.document, id))
          state.chooseUnderlay(null)
        }}
        data-testid="underlay-delete"
      >
        <Trash2 size={14} aria-hidden />
        {t('imports.underlays.delete')}
      </Button>
    </div>
  )
}

function Layers({ underlay }: { readonly underlay: UnderlayRecord }) {
  const { t } = useT()
  const store = useAppStore()
  return (
    <fieldset className="underlay-layers">
      <legend className="label">{t('imports.underlays.layers', { count: underlay.layers?.length ?? 0 })}</legend>
      {underlay.layers?.map(({ name, hidden = false }) => (
        <ToggleButton
          key={name}
          className="underlay-layer truncate"
          isSelected={!hidden}
          onChange={(shown) => {
            const state = store.getState()
            dispatchEdit(state, showUnderlayLayer(state.document, underlay.id, name, shown))
          }}
        >
          {name}
        </ToggleButton>
      ))}
    </fieldset>
  )
}

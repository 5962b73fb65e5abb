import './structure.css'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type DrawKind, type DrawMethod, type DrawSizes, drawForms, drawKinds } from '../../editor/drawing'
import { showDrawing } from '../../editor/drawing-steps'
import { arm } from '../../editor/keys/build-shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/use-app'
import { QuantityField } from '../../ui/quantity-field'
import { drawKindIcons } from './draw-kind-icons'

const methods: readonly DrawMethod[] = ['rectangle', 'polygon']

/** What can be drawn, and how; beside the tool rail while a drawing tool is armed. */
export function BuildMenu() {
  const { t } = useT()
  const store = useAppStore()
  const drawing = useApp((s) => (s.interaction.type === 'drawing' ? s.interaction : null))
  if (!drawing) return null
  return (
    <section className="build-menu" aria-label={t('drawing.menu.label')} data-testid="build-menu">
      <ToggleButtonGroup
        className="build-kinds"
        aria-label={t('drawing.menu.what')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[drawing.kind]}
        onSelectionChange={(keys) => arm(store.getState(), [...keys][0] as DrawKind)}
      >
        {drawKinds.map((kind) => (
          <ToggleButton key={kind} id={kind} data-testid={`draw-${kind}`}>
            {drawKindIcons[kind]}
            <span>{t(`drawing.kinds.${kind}`)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {drawForms[drawing.kind] === 'ground' ? (
        <ToggleButtonGroup
          className="build-methods"
          aria-label={t('drawing.menu.how')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[drawing.method]}
          onSelectionChange={(keys) =>
            showDrawing(store.getState(), {
              ...drawing,
              method: [...keys][0] as DrawMethod,
              points: drawing.points.slice(0, 1),
            })
          }
        >
          {methods.map((method) => (
            <ToggleButton key={method} id={method} data-testid={`draw-by-${method}`}>
              {t(`drawing.methods.${method}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      <Sizes kind={drawing.kind} />
    </section>
  )
}

const sizesOf: Partial<Record<(typeof drawForms)[DrawKind], readonly (keyof DrawSizes)[]>> = {
  strip: ['strip_m'],
  'in-wall': ['door_m'],
  spot: ['column_m'],
  grid: ['column_m', 'pitchEast_m', 'pitchNorth_m'],
}

/** Sizes that a drawing takes besides its points. */
function Sizes({ kind }: { readonly kind: DrawKind }) {
  const { t } = useT()
  const store = useAppStore()
  const sizes = useApp((s) => (s.interaction.type === 'drawing' ? s.interaction.sizes : null))
  if (!sizes) return null
  return (sizesOf[drawForms[kind]] ?? []).map((name) => (
    <QuantityField
      key={name}
      label={t(`drawing.sizes.${name}`)}
      kind="length"
      decimals={2}
      value={sizes[name]}
      onCommit={(value, relative) => {
        const state = store.getState()
        const { interaction } = state
        const next = relative ? sizes[name] + value : value
        if (interaction.type !== 'drawing' || next <= 0) return
        showDrawing(state, { ...interaction, sizes: { ...interaction.sizes, [name]: next } })
      }}
      testId={`draw-size-${name}`}
    />
  ))
}

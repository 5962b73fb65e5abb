import './structure.css'
import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import {
  type Drawing,
  type DrawKind,
  type DrawMethod,
  type DrawSizes,
  drawForms,
  drawKinds,
} from '../../editor/drawing'
import { setMethod, showDrawing } from '../../editor/drawing-steps'
import { arm } from '../../editor/keys/build-shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { QuantityField } from '../../ui/fields/quantity-field'
import { drawKindIcons } from './draw-kind-icons'

const methods: readonly DrawMethod[] = ['rectangle', 'polygon']

/** What can be drawn, and how; beside the tool rail while a drawing tool is armed. */
export function BuildMenu() {
  const { t } = useT()
  const store = useAppStore()
  const drawing = useApp((s) => (s.interaction.type === 'drawing' ? s.interaction : null))
  if (!drawing) return null
  return (
    <section aria-label={t('drawing.menu.label')}>
      <ToggleButtonGroup
        className="build-kinds"
        aria-label={t('drawing.menu.what')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[drawing.kind]}
        onSelectionChange={(keys) => arm(store.getState(), [...keys][0] as DrawKind)}
      >
        {drawKinds.map((kind) => (
          <TooltipTrigger key={kind} delay={200} closeDelay={0}>
            <ToggleButton id={kind} aria-label={t(`drawing.kinds.${kind}`)} data-testid={`draw-${kind}`}>
              {drawKindIcons[kind]}
            </ToggleButton>
            <Tooltip className="tooltip" placement="right" offset={6}>
              {t(`drawing.kinds.${kind}`)}
            </Tooltip>
          </TooltipTrigger>
        ))}
      </ToggleButtonGroup>
      <div className="build-card" data-testid="build-menu">
        <strong>{t(`drawing.kinds.${drawing.kind}`)}</strong>
        {drawForms[drawing.kind] === 'ground' ? <Methods drawing={drawing} /> : null}
        <Sizes kind={drawing.kind} />
        <p className="label">{t(`drawing.how.${howOf(drawing)}`)}</p>
      </div>
    </section>
  )
}

/** Which sentence says how a drawing goes. */
const howOf = ({ kind, method }: Drawing): string => (drawForms[kind] === 'ground' ? method : drawForms[kind])

function Methods({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useT()
  const store = useAppStore()
  return (
    <ToggleButtonGroup
      className="build-methods"
      aria-label={t('drawing.menu.how')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[drawing.method]}
      onSelectionChange={(keys) => setMethod(store.getState(), [...keys][0] as DrawMethod)}
    >
      {methods.map((method) => (
        <ToggleButton key={method} id={method} data-testid={`draw-by-${method}`}>
          {t(`drawing.methods.${method}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
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

import './layers.css'
import { Eye, EyeOff, Lock, LockOpen } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { type LayerName, layerNames } from '../../editor/layers/layer-names'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { CollectionsSection } from '../collections/collections-section'
import { StoreysSection } from '../storeys/storeys-section'
import { UnderlaysSection } from '../underlays/underlays-section'
import { SideHead } from '../workspace/side-head'
import { SectionControls } from './section-controls'

/** Layers with things on them that a click could take. */
const lockable: ReadonlySet<LayerName> = new Set(['racks', 'power', 'liquid', 'air', 'network'])

/** What the floor shows, what of it can be picked, and where it is cut open. */
export function LayersPanel() {
  const { t } = useT()
  const removed = useApp((s) => s.effective.removed.length)
  const showRemoved = useApp((s) => s.showRemoved)
  const setShowRemoved = useApp((s) => s.setShowRemoved)
  return (
    <section className="layers" aria-label={t('ui.layers.title')}>
      <SideHead title={t('ui.layers.title')}>
        <HiddenCount />
      </SideHead>
      <div className="layers-body fades">
        <div className="layer-list">
          {layerNames.map((layer) => (
            <Layer key={layer} layer={layer} />
          ))}
          {removed > 0 ? (
            <ToggleButton
              className="layer removed"
              isSelected={showRemoved}
              onChange={setShowRemoved}
              data-testid="layer-removed"
            >
              {showRemoved ? <Eye size={14} aria-hidden /> : <EyeOff size={14} aria-hidden />}
              {t('look.layers.removed', { count: removed })}
            </ToggleButton>
          ) : null}
        </div>
        <StoreysSection />
        <SectionControls />
        <CollectionsSection />
        <UnderlaysSection />
      </div>
    </section>
  )
}

function Layer({ layer }: { readonly layer: LayerName }) {
  const { t } = useT()
  const shown = useApp((s) => s.layers[layer])
  const locked = useApp((s) => s.lockedLayers.has(layer))
  const setLayer = useApp((s) => s.setLayer)
  const lockLayer = useApp((s) => s.lockLayer)
  const name = t(`look.layers.${layer}`)
  return (
    <div className="layer-line">
      <ToggleButton
        className={`layer ${layer}`}
        isSelected={shown}
        onChange={(on) => setLayer(layer, on)}
        data-testid={`layer-${layer}`}
      >
        {shown ? <Eye size={14} aria-hidden /> : <EyeOff size={14} aria-hidden />}
        <span className="truncate">{name}</span>
      </ToggleButton>
      {lockable.has(layer) ? (
        <ToggleButton
          className="layer-lock"
          aria-label={t('look.layers.lock', { name })}
          isSelected={locked}
          onChange={(on) => lockLayer(layer, on)}
          data-testid={`lock-${layer}`}
        >
          {locked ? <Lock size={12} aria-hidden /> : <LockOpen size={12} aria-hidden />}
        </ToggleButton>
      ) : null}
    </div>
  )
}

/** How much is hidden one by one or stands aside from what is isolated, and the way back. */
function HiddenCount() {
  const { t } = useT()
  const hidden = useApp((s) => s.hidden.size)
  const isolated = useApp((s) => s.isolated?.size ?? null)
  const showAll = useApp((s) => s.showAll)
  if (hidden === 0 && isolated === null) return null
  return (
    <Button look="link" onPress={showAll} data-testid="show-all">
      {isolated === null ? t('look.layers.hidden', { count: hidden }) : t('look.layers.isolated', { count: isolated })}
    </Button>
  )
}

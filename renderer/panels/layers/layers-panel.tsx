import './layers.css'
import { Eye, EyeOff } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import type { Layers } from '../../state/app-state'
import { useApp } from '../../state/use-app'

const layers: readonly (keyof Layers)[] = ['structure', 'power', 'liquid', 'air', 'labels']

/** What the floor shows; each layer in the colour it is drawn in. */
export function LayersPanel() {
  const { t } = useT()
  const shown = useApp((s) => s.layers)
  const setLayer = useApp((s) => s.setLayer)
  return (
    <section className="layers" aria-label={t('ui.layers.title')}>
      <div className="side-head">
        <h2 className="panel-title">{t('ui.layers.title')}</h2>
      </div>
      {layers.map((layer) => (
        <ToggleButton
          key={layer}
          className={`layer ${layer}`}
          isSelected={shown[layer]}
          onChange={(on) => setLayer(layer, on)}
          data-testid={`layer-${layer}`}
        >
          {shown[layer] ? <Eye size={14} aria-hidden /> : <EyeOff size={14} aria-hidden />}
          {t(`ui.layers.${layer}`)}
        </ToggleButton>
      ))}
    </section>
  )
}

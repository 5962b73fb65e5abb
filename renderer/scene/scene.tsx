import { MonitorX } from 'lucide-react'
import { useMemo } from 'react'
import { useT } from '../i18n/translator-context'
import { useFormat } from '../i18n/use-format'
import { useProductName } from '../i18n/use-product-name'
import { useApp, useAppStore } from '../state/hooks/use-app'
import { FloorView } from './floor-view'
import type { SceneWords } from './overlays/floor-label'
import { usePictureWords } from './picture/use-picture-words'
import { useSceneTheme } from './use-scene-theme'
import { hasWebGl2 } from './webgl-support'

/** The floor of the open site, in plan or 3D. Says so in words where the machine cannot draw it. */
export function Scene() {
  const store = useAppStore()
  const { t } = useT()
  const format = useFormat()
  const product = useProductName()
  const theme = useSceneTheme()
  const site = useApp((s) => s.effective.site.name)
  const words = useMemo<SceneWords>(
    () => ({
      t,
      percent: (share) => format.percent(share),
      product,
      quantity: (value, unit, kind) => format.inUnit(value, unit, kind),
    }),
    [t, format, product],
  )
  const picture = usePictureWords()
  if (!hasWebGl2())
    return (
      <div className="floor-message" data-testid="no-webgl">
        <MonitorX size={28} aria-hidden />
        <h2>{t('editor.scene.noWebGlTitle')}</h2>
        <p>{t('editor.scene.noWebGl')}</p>
      </div>
    )
  return (
    <FloorView store={store} theme={theme} words={words} picture={picture} label={t('editor.scene.label', { site })} />
  )
}

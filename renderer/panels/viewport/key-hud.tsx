import { hudHints } from '../../editor/hud-hints'
import { heldNow } from '../../editor/tools/hold/held-kinds'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { useAppAlike } from '../../state/hooks/use-app-alike'
import { keyLabel } from '../../ui/key-label'

/** Gestures of the pointer that stand where a key would; the rest are keys. */
const gestures: readonly string[] = ['click', 'drag', 'drag-arrow', 'double-click', 'right-click']

/** The keys that do something in the present state, and why what is in hand may not be put down. */
export function KeyHud() {
  const { t } = useT()
  const hints = useAppAlike(hudHints)
  const refusal = useAppAlike(({ interaction }) =>
    interaction.type === 'moving' ? interaction.refusal : (heldNow({ interaction })?.refusal ?? null),
  )
  return (
    <output className="hud">
      {refusal ? <Refused code={refusal.code} params={refusal.params} /> : null}
      <FreeWidth />
      <CutAt />
      {hints.map(({ keys, labelKey }) => (
        <span key={labelKey}>
          {keys.map((key) => (
            <kbd key={key} className="key">
              {gestures.includes(key) ? t(`ui.hud.${key}`) : keyLabel(key)}
            </kbd>
          ))}
          {t(labelKey)}
        </span>
      ))}
    </output>
  )
}

/** On a walk: how wide it is between what stands to the left and to the right. */
function FreeWidth() {
  const { t } = useT()
  const format = useFormat()
  const width_m = useApp(({ interaction }) => (interaction.type === 'walking' ? interaction.width_m : null))
  if (width_m === null) return null
  return (
    <strong data-testid="free-width">{t('ui.hud.freeWidth', { width: format.quantity('length', width_m, 2) })}</strong>
  )
}

/** Where the cutting plane in hand lies. */
function CutAt() {
  const { t } = useT()
  const format = useFormat()
  const cut = useAppAlike(({ interaction }) => (interaction.type === 'section-drag' ? interaction : null))
  if (!cut) return null
  return (
    <strong>
      {t(`look.section.${cut.plane}`)} {format.quantity('length', cut.at_m, 2)}
    </strong>
  )
}

interface RefusedProps {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

function Refused({ code, params }: RefusedProps) {
  const { t, has } = useT()
  const key = [code, `editor.refusals.${code}`, `edits.refusals.${code}`].find((k) => has(k))
  return <span className="broken">{key ? t(key, params) : t('ui.hud.illegal')}</span>
}

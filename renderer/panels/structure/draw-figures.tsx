import './structure.css'
import { useEffect, useRef } from 'react'
import type { Drawing } from '../../editor/drawing'
import { drawFigures, drawnArea_m2 } from '../../editor/drawing-figures'
import { confirmEntry, dropEntry, typeEntry } from '../../editor/drawing-steps'
import { storeySite } from '../../editor/storeys/storey-site'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp, useAppStore } from '../../state/hooks/use-app'

/** Length, angle and area beside the pointer while something is drawn; fields once somebody types. */
export function DrawFigures() {
  const { t } = useT()
  const drawing = useApp((s) => (s.interaction.type === 'drawing' ? s.interaction : null))
  const reshaping = useApp((s) => (s.interaction.type === 'reshaping' ? s.interaction.refusal : null))
  // Where the pane of the pointer begins, per cent of the floor's width.
  const pane = useApp((s) => (s.split && s.view === '3d' ? s.splitShare * 100 : 0))
  const refusal = drawing?.refusal ?? reshaping
  if (!drawing?.next)
    return reshaping ? (
      <output className="draw-figures refused fixed">{t(`edits.refusals.${reshaping.code}`, reshaping.params)}</output>
    ) : null
  const [x, y] = drawing.screen_px
  return (
    <div
      className={refusal ? 'draw-figures refused' : 'draw-figures'}
      style={{
        left: `clamp(8px, ${pane}% + ${x + 18}px, calc(100% - 250px))`,
        top: `clamp(8px, ${y + 18}px, calc(100% - 96px))`,
      }}
      data-testid="draw-figures"
    >
      {drawing.entry ? <Entry drawing={drawing} /> : <Reading drawing={drawing} />}
      {refusal ? <output>{t(`edits.refusals.${refusal.code}`, refusal.params)}</output> : null}
    </div>
  )
}

function Reading({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useT()
  const format = useFormat()
  const buildings = useApp((s) => storeySite(s.effective, s.floor_m).buildings)
  const area = drawnArea_m2(drawing)
  return (
    <dl>
      {drawFigures(drawing, buildings).map(({ name, kind, value }) => (
        <div key={name}>
          <dt>{t(`drawing.figures.${name}`)}</dt>
          <dd>{format.quantity(kind, value, kind === 'angle' ? 1 : 2)}</dd>
        </div>
      ))}
      {area !== null && drawing.points.length > 0 ? (
        <div>
          <dt>{t('drawing.figures.area')}</dt>
          <dd>{format.quantity('area', area, 1)}</dd>
        </div>
      ) : null}
    </dl>
  )
}

/** The figures as fields: Tab and arrows go from one to the next, Enter puts the point down, Escape goes back. */
function Entry({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useT()
  const format = useFormat()
  const store = useAppStore()
  const buildings = useApp((s) => storeySite(s.effective, s.floor_m).buildings)
  const fields = useRef<(HTMLInputElement | null)[]>([])
  const active = drawing.entry?.active ?? 0
  useEffect(() => {
    const field = fields.current[active]
    if (!field || document.activeElement === field) return
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  }, [active])
  // The floor has the keys again once the fields are gone.
  useEffect(() => () => document.querySelector<HTMLElement>('[data-testid=viewport] canvas')?.focus(), [])
  const figures = drawFigures(drawing, buildings)
  const go = (index: number) => {
    const to = (index + figures.length) % figures.length
    typeEntry(store, to, drawing.entry?.texts[to] ?? '')
    fields.current[to]?.select()
  }
  return (
    <div className="draw-entry">
      {figures.map(({ name, kind, value }, i) => (
        <label key={name}>
          <span>{t(`drawing.figures.${name}`)}</span>
          <input
            ref={(field) => {
              fields.current[i] = field
            }}
            className="input"
            value={drawing.entry?.texts[i] ?? ''}
            placeholder={format.quantity(kind, value, kind === 'angle' ? 1 : 2)}
            onChange={(event) => typeEntry(store, i, event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') confirmEntry(store)
              else if (event.key === 'Escape') dropEntry(store)
              else if (event.key === 'Tab') go(event.shiftKey ? i - 1 : i + 1)
              else if (event.key === 'ArrowDown') go(i + 1)
              else if (event.key === 'ArrowUp') go(i - 1)
              else return event.stopPropagation()
              event.preventDefault()
              event.stopPropagation()
            }}
            data-testid={`draw-entry-${name}`}
          />
        </label>
      ))}
    </div>
  )
}

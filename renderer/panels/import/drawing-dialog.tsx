import './import.css'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { type Drawing, MANY_LINES } from '../../../src/imports/drawing/drawing'
import { drawingSize } from '../../../src/imports/drawing/drawing-bounds'
import { drawingUnderlay } from '../../../src/imports/drawing/drawing-underlay'
import { type DrawingUnit, drawingUnits } from '../../../src/imports/drawing/drawing-units'
import { judgeSize } from '../../../src/imports/drawing/judge-size'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { siteBounds } from '../../scene/shell/site-bounds'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { ModalDialog } from '../../ui/modal-dialog'
import { ScrollArea } from '../../ui/scroll-area'
import { addToFloor, siteCentre } from './use-take-file'

interface Props {
  readonly fileName: string
  readonly drawing: Drawing
}

/** A drawing further from the site than this many of its own sizes has coordinates of another origin. */
const FAR = 3

/** Asks for the unit of a drawing, shows how large that makes it, and which layers come in. */
export function DrawingDialog({ fileName, drawing }: Props) {
  const { t } = useT()
  const format = useFormat()
  const store = useAppStore()
  const site = useApp((s) => s.effective)
  const setImporting = useApp((s) => s.setImporting)
  const [unit, setUnit] = useState<DrawingUnit>(drawing.unit.unit)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const scale_m = drawingUnits[unit]
  const { verdict, kind } = judgeSize(drawing.bounds, scale_m)
  const [width, height] = drawingSize(drawing.bounds)
  const lines = drawing.layers.reduce((sum, l) => sum + (without.has(l.name) ? 0 : l.lineCount), 0)
  const leftOut = Object.values(drawing.leftOut).reduce((sum, n) => sum + n, 0)
  const close = () => setImporting(null)

  const submit = () => {
    const draft = drawingUnderlay(drawing, fileName, scale_m, null, without)
    const { min, max } = siteBounds(site)
    const reach = FAR * Math.max(...draft.size_m, max[0] - min[0], max[1] - min[1])
    const centre = siteCentre({ effective: site })
    const far = Math.hypot(draft.at[0] - centre[0], draft.at[1] - centre[1]) > reach
    const state = store.getState()
    addToFloor(state, far ? { ...draft, at: [centre[0], centre[1]] } : draft)
    state.notify({
      tone: 'info',
      key: far ? 'imports.notices.drawingCentred' : 'imports.notices.drawing',
      params: { file: fileName },
    })
    close()
  }
  return (
    <ModalDialog title={t('imports.drawing.title', { file: fileName })} width_px={520} onClose={close}>
      <div className="dialog-body import-drawing" data-testid="drawing-dialog">
        <div className="import-line">
          <span className="label">{t('imports.drawing.unit')}</span>
          <Choice<DrawingUnit>
            label={t('imports.drawing.unit')}
            value={unit}
            options={(Object.keys(drawingUnits) as DrawingUnit[]).map((id) => ({
              id,
              label: t(`imports.units.${id}`),
            }))}
            onChange={setUnit}
            testId="drawing-unit"
          />
          <strong className="figure" data-testid="drawing-size">
            {format.quantity('length', width * scale_m, 1)} × {format.quantity('length', height * scale_m, 1)}
          </strong>
        </div>
        <p className={drawing.unit.from === 'stated' ? 'muted' : 'warned'}>
          {t(`imports.drawing.from.${drawing.unit.from}`)}
        </p>
        {verdict === 'ok' ? null : (
          <p className={verdict === 'error' ? 'broken' : 'warned'} role="alert" data-testid="drawing-verdict">
            {t(`imports.drawing.size.${kind}-${verdict}`)}
          </p>
        )}
        <ScrollArea label={t('imports.drawing.layers')} className="import-layers">
          {drawing.layers.map((layer) => (
            <Checkbox
              key={layer.name}
              className="checkbox"
              isSelected={!without.has(layer.name)}
              onChange={(on) =>
                setWithout((old) => new Set(on ? [...old].filter((n) => n !== layer.name) : [...old, layer.name]))
              }
            >
              <span className="checkbox-box" aria-hidden />
              <span className="truncate">{layer.name}</span>
              <span className="muted end">{t('imports.drawing.lines', { count: layer.lineCount })}</span>
            </Checkbox>
          ))}
        </ScrollArea>
        {lines > MANY_LINES ? (
          <p className="warned" role="alert">
            {t('imports.drawing.many', { count: lines, most: MANY_LINES })}
          </p>
        ) : null}
        {drawing.isWhole ? null : (
          <p className="warned" role="alert">
            {t('imports.drawing.cut', { count: drawing.lineCount })}
          </p>
        )}
        {leftOut > 0 ? <p className="muted">{t('imports.drawing.leftOut', { count: leftOut })}</p> : null}
      </div>
      <div className="dialog-actions">
        <Button onPress={close}>{t('ui.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={verdict === 'error' || lines === 0}
          onPress={submit}
          data-testid="drawing-import"
        >
          {t('imports.drawing.do')}
        </Button>
      </div>
    </ModalDialog>
  )
}

import { Checkbox } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { siteBounds } from '../../scene/shell/site-bounds'
import type { Section } from '../../state/slices/look-slice'
import { useApp } from '../../state/use-app'
import { Fold } from '../../ui/fold'
import { Slider } from '../../ui/slider'

/** Where a new horizontal cut lies: racks are opened, what hangs over them is gone. Metres. */
const FIRST_CUT_M = 1.8
const STEP_M = 0.1

/** Cuts through the 3D floor: at a height, along east and along north. */
export function SectionControls() {
  const { t } = useT()
  const inPlan = useApp((s) => s.view === 'plan')
  const site = useApp((s) => s.effective)
  const { min, max } = siteBounds(site)
  const cuts: readonly {
    readonly plane: keyof Section
    readonly from: number
    readonly to: number
    readonly first: number
  }[] = [
    { plane: 'above_m', from: 0.1, to: Math.max(4, Math.ceil(max[2])), first: FIRST_CUT_M },
    { plane: 'east_m', from: Math.floor(min[0]), to: Math.ceil(max[0]), first: (min[0] + max[0]) / 2 },
    { plane: 'north_m', from: Math.floor(min[1]), to: Math.ceil(max[1]), first: (min[1] + max[1]) / 2 },
  ]
  return (
    <Fold title={t('look.section.title')} open={false}>
      <div className="section-cuts">
        {inPlan ? <p className="label">{t('look.section.onlySpace')}</p> : null}
        {cuts.map((cut) => (
          <Cut key={cut.plane} {...cut} />
        ))}
      </div>
    </Fold>
  )
}

interface CutProps {
  readonly plane: keyof Section
  readonly from: number
  readonly to: number
  readonly first: number
}

function Cut({ plane, from, to, first }: CutProps) {
  const { t } = useT()
  const format = useFormat()
  const at = useApp((s) => s.section[plane])
  const setSection = useApp((s) => s.setSection)
  return (
    <div className="section-cut">
      <Checkbox
        className="checkbox"
        isSelected={at !== null}
        onChange={(on) => setSection({ [plane]: on ? Math.round(first * 10) / 10 : null })}
        data-testid={`cut-${plane}`}
      >
        <span className="checkbox-box" aria-hidden />
        {t(`look.section.${plane}`)}
      </Checkbox>
      {at === null ? null : (
        <Slider
          label={t(`look.section.${plane}`)}
          labelHidden
          value={at}
          min={from}
          max={to}
          step={STEP_M}
          words={format.quantity('length', at, 1)}
          onChange={(value) => setSection({ [plane]: value })}
          testId={`slider-${plane}`}
        />
      )}
      {at === null ? null : <span className="end muted">{format.quantity('length', at, 1)}</span>}
    </div>
  )
}

import { Checkbox } from 'react-aria-components'
import type { Section } from '../../editor/section/section'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { bodyOf } from '../../scene/items/body'
import { placementsBounds, siteBounds } from '../../scene/shell/site-bounds'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { QuantityField } from '../../ui/fields/quantity-field'
import { Slider } from '../../ui/fields/slider'
import { Fold } from '../../ui/fold'

/** Where a new horizontal cut lies: racks are opened, what hangs over them is gone. Metres. */
const FIRST_CUT_M = 1.8
const STEP_M = 0.1
/** Room that a box leaves around what is selected, metres. */
const AROUND_M = 1

/** Cuts through the 3D floor: at a height and along the four sides of a box, by slider or typed. */
export function SectionControls() {
  const { t } = useT()
  const inPlan = useApp((s) => s.view === 'plan')
  const { min, max } = useApp((s) => siteBounds(s.effective))
  const isNothingSelected = useApp((s) => s.selection.size === 0)
  const boxSelection = useBoxSelection()
  const [west, east] = [Math.floor(min[0]), Math.ceil(max[0])]
  const [south, north] = [Math.floor(min[1]), Math.ceil(max[1])]
  const cuts: readonly CutProps[] = [
    { plane: 'above_m', from: 0.1, to: Math.max(4, Math.ceil(max[2])), first: FIRST_CUT_M },
    { plane: 'east_m', from: west, to: east, first: (west + east) / 2 },
    { plane: 'west_m', from: west, to: east, first: (3 * west + east) / 4 },
    { plane: 'north_m', from: south, to: north, first: (south + north) / 2 },
    { plane: 'south_m', from: south, to: north, first: (3 * south + north) / 4 },
  ]
  return (
    <Fold title={t('look.section.title')} open={false}>
      <div className="section-cuts">
        {inPlan ? <p className="label">{t('look.section.onlySpace')}</p> : null}
        {cuts.map((cut) => (
          <Cut key={cut.plane} {...cut} />
        ))}
        <Button look="link" isDisabled={isNothingSelected} onPress={boxSelection} data-testid="cut-around">
          {t('look.section.around')}
        </Button>
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
  const name = t(`look.section.${plane}`)
  return (
    <div className="section-cut">
      <Checkbox
        className="checkbox"
        isSelected={at !== null}
        onChange={(on) => setSection({ [plane]: on ? Math.round(first * 10) / 10 : null })}
        data-testid={`cut-${plane}`}
      >
        <span className="checkbox-box" aria-hidden />
        {name}
      </Checkbox>
      {at === null ? null : (
        <>
          <Slider
            label={name}
            labelHidden
            value={Math.min(to, Math.max(from, at))}
            min={from}
            max={to}
            step={STEP_M}
            words={format.quantity('length', at, 2)}
            onChange={(value) => setSection({ [plane]: value })}
            testId={`slider-${plane}`}
          />
          <QuantityField
            label={name}
            kind="length"
            value={at}
            decimals={2}
            onCommit={(value, relative) => setSection({ [plane]: relative ? at + value : value })}
            onClear={() => setSection({ [plane]: null })}
            testId={`at-${plane}`}
          />
        </>
      )}
    </div>
  )
}

/** Cuts all sides away that lie beyond what is selected. */
function useBoxSelection(): () => void {
  const store = useAppStore()
  return () => {
    const { effective, selection, setSection } = store.getState()
    const chosen = effective.placements.filter((p) => selection.has(p.id))
    const bounds = placementsBounds(chosen)
    if (!bounds) return
    const { min, max } = bounds
    const top_m = Math.max(...chosen.map(bodyOf).map((body) => body.z_m + body.height_m))
    const tenths = (at_m: number): number => Math.round(at_m * 10) / 10
    setSection({
      above_m: tenths(top_m + AROUND_M),
      west_m: tenths(min[0] - AROUND_M),
      east_m: tenths(max[0] + AROUND_M),
      south_m: tenths(min[1] - AROUND_M),
      north_m: tenths(max[1] + AROUND_M),
    })
  }
}

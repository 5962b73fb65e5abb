import { movePart } from '../../../../src/commands/structure/move-part'
import { reshapePart } from '../../../../src/commands/structure/reshape-part'
import type { StructurePart } from '../../../../src/commands/structure/structure-part'
import type { Outline } from '../../../../src/geometry/outline'
import { tidyPoint } from '../../../../src/geometry/point'
import { signedArea_m2 } from '../../../../src/geometry/polygon'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { QuantityField } from '../../../ui/fields/quantity-field'
import { Fact } from '../../inspector/fact'
import { useStructureEdit } from '../use-structure-edit'

/** Where an outline lies and how large it is; width and depth stretch it from its south-west corner. */
export function ExtentFields({ part, outline }: { readonly part: StructurePart; readonly outline: Outline }) {
  const { t } = useT()
  const format = useFormat()
  const edit = useStructureEdit()
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  const low = [Math.min(...xs), Math.min(...ys)] as const
  const size = [Math.max(...xs) - low[0], Math.max(...ys) - low[1]] as const
  const place = (axis: 0 | 1) => (value: number, relative: boolean) => {
    const by = relative ? value : value - low[axis]
    edit((context) => movePart(context, part, tidyPoint(axis === 0 ? [by, 0] : [0, by])))
  }
  const stretch = (axis: 0 | 1) => (value: number, relative: boolean) => {
    const factor = (relative ? size[axis] + value : value) / size[axis]
    const stretched = outline.map((p) => {
      const at = low[axis] + (p[axis] - low[axis]) * factor
      return (axis === 0 ? [at, p[1]] : [p[0], at]) as [number, number]
    })
    edit((context) => reshapePart(context, part, stretched))
  }
  return (
    <>
      <QuantityField
        label={t('drawing.figures.width')}
        kind="length"
        decimals={2}
        value={size[0]}
        onCommit={stretch(0)}
        testId="part-width"
      />
      <QuantityField
        label={t('drawing.figures.depth')}
        kind="length"
        decimals={2}
        value={size[1]}
        onCommit={stretch(1)}
        testId="part-depth"
      />
      <QuantityField label="x" kind="length" decimals={2} value={low[0]} onCommit={place(0)} testId="part-x" />
      <QuantityField label="y" kind="length" decimals={2} value={low[1]} onCommit={place(1)} testId="part-y" />
      <dl>
        <Fact
          label={t('drawing.inspector.floorArea')}
          value={<span data-testid="part-area">{format.quantity('area', Math.abs(signedArea_m2(outline)), 1)}</span>}
        />
      </dl>
    </>
  )
}

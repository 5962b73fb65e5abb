import type { StructurePart } from '../../../../src/commands/structure/structure-part'
import type { Area } from '../../../../src/model/area'
import { useT } from '../../../i18n/translator-context'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { Fold } from '../../../ui/fold'
import { CornersFold } from './corners-fold'
import { ElevationField } from './elevation-field'
import { ExtentFields } from './extent-fields'
import { KnownQuantity } from './known-quantity'
import { PartName } from './part-name'
import { usePartEdit } from './use-part-edit'

const kinds = ['fence', 'yard', 'pad', 'road', 'egress', 'delivery', 'zone'] as const

/** A marked piece of ground: what it is, where and how large. */
export function AreaFields({ area }: { readonly area: Area }) {
  const { t } = useT()
  const part: StructurePart = { kind: 'area', id: area.id }
  const set = usePartEdit(part)
  return (
    <>
      <Fold title={t('drawing.inspector.figures')}>
        <PartName record={area} onChange={set} />
        <ChoiceField
          label={t('drawing.inspector.kind')}
          value={area.kind}
          options={kinds.map((id) => ({ id, label: t(`drawing.kinds.${id}`) }))}
          onChange={(kind) => set({ kind })}
          testId="part-kind"
        />
        {area.kind === 'fence' ? (
          <KnownQuantity
            label={t('drawing.inspector.height')}
            kind="length"
            value={area.height_m}
            onCommit={(height_m) => set({ height_m })}
            testId="part-height"
          />
        ) : null}
        <ElevationField value={area.elevation_m} onCommit={(elevation_m) => set({ elevation_m })} />
        <ExtentFields part={part} outline={area.outline} />
      </Fold>
      <CornersFold part={part} points={area.outline} fewest={3} />
    </>
  )
}

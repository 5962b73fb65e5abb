import { reshapePart } from '../../../../src/commands/structure/reshape-part'
import type { FoundPart, StructurePart } from '../../../../src/commands/structure/structure-part'
import { distance_m, type PlanPoint } from '../../../../src/geometry/point'
import { useT } from '../../../i18n/translator-context'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { QuantityField } from '../../../ui/fields/quantity-field'
import { Fold } from '../../../ui/fold'
import { useStructureEdit } from '../use-structure-edit'
import { CornersFold } from './corners-fold'
import { ElevationField } from './elevation-field'
import { KnownFigures } from './known-figures'
import { KnownQuantity } from './known-quantity'
import { usePartEdit } from './use-part-edit'

type Listed<K extends FoundPart['kind']> = Extract<FoundPart, { readonly kind: K }>

/** Where something stands that has one place only; a door slides along its wall. */
function SpotFields({ part, at }: { readonly part: StructurePart; readonly at: PlanPoint }) {
  const edit = useStructureEdit()
  return ([0, 1] as const).map((axis) => (
    <QuantityField
      key={axis}
      label={axis === 0 ? 'x' : 'y'}
      kind="length"
      decimals={2}
      value={at[axis]}
      onCommit={(value, relative) => {
        const to = relative ? at[axis] + value : value
        edit((context) => reshapePart(context, part, [axis === 0 ? [to, at[1]] : [at[0], to]]))
      }}
      testId={axis === 0 ? 'part-x' : 'part-y'}
    />
  ))
}

/** A column: where it stands and how thick it is. */
export function ColumnFields({ found }: { readonly found: Listed<'column'> }) {
  const { t } = useT()
  const { column, building, index } = found
  const part: StructurePart = { kind: 'column', building: building.id, index }
  const set = usePartEdit(part)
  const [width_m, depth_m] = column.size_m
  return (
    <Fold title={t('drawing.inspector.figures')}>
      <KnownQuantity
        label={t('drawing.figures.width')}
        kind="length"
        value={width_m}
        onCommit={(w) => w && set({ size_m: [w, depth_m] })}
        testId="part-width"
      />
      <KnownQuantity
        label={t('drawing.figures.depth')}
        kind="length"
        value={depth_m}
        onCommit={(d) => d && set({ size_m: [width_m, d] })}
        testId="part-depth"
      />
      <SpotFields part={part} at={column.at} />
      <KnownQuantity
        label={t('drawing.inspector.ownStorey')}
        kind="length"
        value={column.elevation_m}
        placeholder={t('drawing.inspector.allStoreys')}
        onCommit={(elevation_m) => set({ elevation_m })}
        testId="part-elevation"
      />
    </Fold>
  )
}

/** A wall: its length, typed from its first end, and how thick and high it is. */
export function WallFields({ found }: { readonly found: Listed<'wall'> }) {
  const { t } = useT()
  const edit = useStructureEdit()
  const { wall, building, index } = found
  const part: StructurePart = { kind: 'wall', building: building.id, index }
  const set = usePartEdit(part)
  const length = distance_m(wall.from, wall.to)
  return (
    <>
      <Fold title={t('drawing.inspector.figures')}>
        <QuantityField
          label={t('drawing.figures.length')}
          kind="length"
          decimals={2}
          value={length}
          onCommit={(value, relative) => {
            const share = (relative ? length + value : value) / length
            const along = (axis: 0 | 1) => wall.from[axis] + (wall.to[axis] - wall.from[axis]) * share
            edit((context) => reshapePart(context, part, [wall.from, [along(0), along(1)]]))
          }}
          testId="part-length"
        />
        <KnownFigures
          record={wall}
          onChange={set}
          rows={[
            { field: 'thickness_m', label: t('drawing.inspector.thickness'), kind: 'length', testId: 'part-thickness' },
            { field: 'height_m', label: t('drawing.inspector.height'), kind: 'length', testId: 'part-height' },
          ]}
        />
        <ElevationField value={wall.elevation_m} onCommit={(elevation_m) => set({ elevation_m })} />
      </Fold>
      <CornersFold part={part} points={[wall.from, wall.to]} fewest={2} />
    </>
  )
}

/** A door: what goes through it and where it is. */
export function OpeningFields({ found }: { readonly found: Listed<'opening'> }) {
  const { t } = useT()
  const { opening, building, index } = found
  const part: StructurePart = { kind: 'opening', building: building.id, index }
  const set = usePartEdit(part)
  return (
    <Fold title={t('drawing.inspector.figures')}>
      <ChoiceField
        label={t('drawing.inspector.kind')}
        value={opening.kind === 'door' ? 'door' : 'dock-door'}
        options={(['door', 'dock-door'] as const).map((id) => ({ id, label: t(`drawing.kinds.${id}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <KnownFigures
        record={opening}
        onChange={set}
        rows={[
          { field: 'width_m', label: t('drawing.figures.width'), kind: 'length', testId: 'part-width' },
          { field: 'height_m', label: t('drawing.inspector.height'), kind: 'length', testId: 'part-height' },
        ]}
      />
      <ElevationField value={opening.elevation_m} onCommit={(elevation_m) => set({ elevation_m })} />
      <SpotFields part={part} at={opening.at} />
    </Fold>
  )
}

import type { StructurePart } from '../../../../src/commands/structure/structure-part'
import { signedArea_m2 } from '../../../../src/geometry/polygon'
import type { Hall } from '../../../../src/model/building'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { useApp } from '../../../state/hooks/use-app'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { Fold } from '../../../ui/fold'
import { Fact } from '../../inspector/fact'
import { CornersFold } from './corners-fold'
import { ElevationField } from './elevation-field'
import { ExtentFields } from './extent-fields'
import { KnownFigures } from './known-figures'
import { PartName } from './part-name'
import { usePartEdit } from './use-part-edit'

const airs = ['once-through', 'filtered', 'conditioned'] as const
const containments = ['none', 'cold-aisle', 'hot-aisle'] as const

/** A hall: what its floor bears, what its air is like, and what stands in it. */
export function HallFields({ hall }: { readonly hall: Hall }) {
  const { t } = useT()
  const part: StructurePart = { kind: 'hall', id: hall.id }
  const set = usePartEdit(part)
  return (
    <>
      <Fold title={t('drawing.inspector.figures')}>
        <PartName record={hall} onChange={set} />
        <KnownFigures
          record={hall}
          onChange={set}
          rows={[
            {
              field: 'clearHeight_m',
              label: t('drawing.inspector.clearHeight'),
              kind: 'length',
              testId: 'part-clear-height',
            },
            {
              field: 'floorLoad_kPa',
              label: t('drawing.inspector.floorLoad'),
              kind: 'floorLoad',
              testId: 'part-floor-load',
            },
            { field: 'pointLoad_kN', label: t('drawing.inspector.pointLoad'), testId: 'part-point-load' },
          ]}
        />
        <ElevationField value={hall.elevation_m} onCommit={(elevation_m) => set({ elevation_m })} />
        <ExtentFields part={part} outline={hall.outline} />
      </Fold>
      <Fold title={t('drawing.inspector.airTitle')}>
        <ChoiceField
          label={t('drawing.inspector.air')}
          value={hall.air ?? null}
          placeholder={t('ui.unknown')}
          options={airs.map((id) => ({ id, label: t(`drawing.airs.${id}`) }))}
          onChange={(air) => set({ air })}
          testId="part-air"
        />
        <ChoiceField
          label={t('drawing.inspector.containment')}
          value={hall.containment ?? null}
          placeholder={t('ui.unknown')}
          options={containments.map((id) => ({ id, label: t(`drawing.containments.${id}`) }))}
          onChange={(containment) => set({ containment })}
        />
        <KnownFigures
          record={hall}
          onChange={set}
          rows={[
            { field: 'supplyAir_C', label: t('drawing.inspector.supplyAir'), kind: 'temperature' },
            {
              field: 'dewPoint_C',
              label: t('drawing.inspector.dewPoint'),
              kind: 'temperature',
              testId: 'part-dew-point',
            },
          ]}
        />
      </Fold>
      <Inside hall={hall} />
      <CornersFold part={part} points={hall.outline} fewest={3} />
    </>
  )
}

function Inside({ hall }: { readonly hall: Hall }) {
  const { t } = useT()
  const format = useFormat()
  const placements = useApp((s) => s.effective.placements)
  const inside = placements.filter((p) => p.hall === hall.id)
  const load_kW = inside.reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)
  const area = Math.abs(signedArea_m2(hall.outline))
  return (
    <Fold title={t('drawing.inspector.inside')}>
      <dl>
        <Fact label={t('drawing.inspector.equipment')} value={inside.length} />
        <Fact label={t('drawing.inspector.racks')} value={inside.filter((p) => p.mission !== 'support').length} />
        <Fact
          label={t('drawing.inspector.designLoad')}
          value={format.power(load_kW)}
          question={{ of: 'loads', ids: inside.map((p) => p.id), figure: 'design_kW' }}
        />
        <Fact
          label={t('drawing.inspector.density')}
          value={`${format.figure('power', load_kW / area, 2)} ${format.unit('power')}/${format.unit('area')}`}
          question={{ of: 'floor', hall: hall.id, figure: 'load_kWperM2' }}
        />
      </dl>
    </Fold>
  )
}

import { changePart } from '../../../src/commands/structure/change-part'
import type { StructurePart } from '../../../src/commands/structure/structure-part'
import { signedArea_m2 } from '../../../src/geometry/polygon'
import type { Hall } from '../../../src/model/building'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Choice } from '../../ui/fields/choice'
import { TextEntry } from '../../ui/fields/text-entry'
import { Fold } from '../../ui/fold'
import { Fact } from '../inspector/fact'
import { CornersFold } from './corners-fold'
import { ElevationField } from './elevation-field'
import { ExtentFields } from './extent-fields'
import { FigureEntry } from './figure-entry'
import { KnownQuantity } from './known-quantity'
import { useStructureEdit } from './use-structure-edit'

const airs = ['once-through', 'filtered', 'conditioned'] as const
const containments = ['none', 'cold-aisle', 'hot-aisle'] as const

/** A hall: what its floor bears, what its air is like, and what stands in it. */
export function HallFields({ hall }: { readonly hall: Hall }) {
  const { t } = useT()
  const edit = useStructureEdit()
  const part: StructurePart = { kind: 'hall', id: hall.id }
  const set = (fields: object) => edit(({ document }) => changePart(document, part, fields))
  return (
    <>
      <Fold title={t('drawing.inspector.figures')}>
        <TextEntry
          label={t('ui.inspector.name')}
          value={hall.name ?? ''}
          placeholder={hall.id}
          onCommit={(name) => set({ name: name.trim() || undefined })}
          testId="part-name"
        />
        <KnownQuantity
          label={t('drawing.inspector.clearHeight')}
          kind="length"
          value={hall.clearHeight_m}
          onCommit={(clearHeight_m) => set({ clearHeight_m })}
          testId="part-clear-height"
        />
        <KnownQuantity
          label={t('drawing.inspector.floorLoad')}
          kind="floorLoad"
          value={hall.floorLoad_kPa}
          onCommit={(floorLoad_kPa) => set({ floorLoad_kPa })}
          testId="part-floor-load"
        />
        <FigureEntry
          label={t('drawing.inspector.pointLoad')}
          value={hall.pointLoad_kN}
          onCommit={(pointLoad_kN) => set({ pointLoad_kN })}
          testId="part-point-load"
        />
        <ElevationField value={hall.elevation_m} onCommit={(elevation_m) => set({ elevation_m })} />
        <ExtentFields part={part} outline={hall.outline} />
      </Fold>
      <Fold title={t('drawing.inspector.airTitle')}>
        <div className="field">
          <span className="muted">{t('drawing.inspector.air')}</span>
          <Choice
            label={t('drawing.inspector.air')}
            value={hall.air ?? null}
            placeholder={t('ui.unknown')}
            options={airs.map((id) => ({ id, label: t(`drawing.airs.${id}`) }))}
            onChange={(air) => set({ air })}
            testId="part-air"
          />
        </div>
        <div className="field">
          <span className="muted">{t('drawing.inspector.containment')}</span>
          <Choice
            label={t('drawing.inspector.containment')}
            value={hall.containment ?? null}
            placeholder={t('ui.unknown')}
            options={containments.map((id) => ({ id, label: t(`drawing.containments.${id}`) }))}
            onChange={(containment) => set({ containment })}
          />
        </div>
        <KnownQuantity
          label={t('drawing.inspector.supplyAir')}
          kind="temperature"
          value={hall.supplyAir_C}
          onCommit={(supplyAir_C) => set({ supplyAir_C })}
        />
        <KnownQuantity
          label={t('drawing.inspector.dewPoint')}
          kind="temperature"
          value={hall.dewPoint_C}
          onCommit={(dewPoint_C) => set({ dewPoint_C })}
          testId="part-dew-point"
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

import { addHall } from '../../../../src/commands/structure/add-hall'
import type { StructurePart } from '../../../../src/commands/structure/structure-part'
import type { Building } from '../../../../src/model/building'
import { useT } from '../../../i18n/translator-context'
import { useApp } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { Fold } from '../../../ui/fold'
import { Fact } from '../../inspector/fact'
import { useStructureEdit } from '../use-structure-edit'
import { CornersFold } from './corners-fold'
import { ExtentFields } from './extent-fields'
import { KnownFigures } from './known-figures'
import { PartName } from './part-name'
import { usePartEdit } from './use-part-edit'

/** A building: its name, size and figures, and what is in it. */
export function BuildingFields({ building }: { readonly building: Building }) {
  const { t } = useT()
  const edit = useStructureEdit()
  const part: StructurePart = { kind: 'building', id: building.id }
  const set = usePartEdit(part)
  const inside = useApp((s) => {
    const halls = new Set(building.halls.map((h) => h.id))
    return s.effective.placements.reduce((n, p) => n + (p.hall !== null && halls.has(p.hall) ? 1 : 0), 0)
  })
  return (
    <>
      <Fold title={t('drawing.inspector.figures')}>
        <PartName record={building} onChange={set} />
        <KnownFigures
          record={building}
          onChange={set}
          rows={[
            { field: 'height_m', label: t('drawing.inspector.height'), kind: 'length', testId: 'part-height' },
            {
              field: 'floorLoad_kPa',
              label: t('drawing.inspector.floorLoad'),
              kind: 'floorLoad',
              testId: 'part-floor-load',
            },
          ]}
        />
        <ExtentFields part={part} outline={building.outline} />
      </Fold>
      <Fold title={t('drawing.inspector.inside')}>
        <dl>
          <Fact label={t('drawing.inspector.halls')} value={building.halls.length} />
          <Fact label={t('drawing.inspector.columns')} value={building.columns.length} />
          <Fact label={t('drawing.inspector.walls')} value={building.walls.length} />
          <Fact label={t('drawing.inspector.doors')} value={building.openings.length} />
          <Fact label={t('drawing.inspector.equipment')} value={inside} />
        </dl>
        {building.halls.length === 0 ? (
          <Button
            onPress={() => edit((context) => addHall(context, building.outline))}
            data-testid="hall-from-building"
          >
            {t('drawing.inspector.wholeHall')}
          </Button>
        ) : null}
      </Fold>
      <CornersFold part={part} points={building.outline} fewest={3} />
    </>
  )
}

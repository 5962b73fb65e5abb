import { changePart } from '../../../src/commands/structure/change-part'
import type { StructurePart } from '../../../src/commands/structure/structure-part'
import type { Area } from '../../../src/model/area'
import { useT } from '../../i18n/translator-context'
import { Choice } from '../../ui/fields/choice'
import { TextEntry } from '../../ui/fields/text-entry'
import { Fold } from '../../ui/fold'
import { CornersFold } from './corners-fold'
import { ElevationField } from './elevation-field'
import { ExtentFields } from './extent-fields'
import { KnownQuantity } from './known-quantity'
import { useStructureEdit } from './use-structure-edit'

const kinds = ['fence', 'yard', 'pad', 'road', 'egress', 'delivery', 'zone'] as const

/** A marked piece of ground: what it is, where and how large. */
export function AreaFields({ area }: { readonly area: Area }) {
  const { t } = useT()
  const edit = useStructureEdit()
  const part: StructurePart = { kind: 'area', id: area.id }
  const set = (fields: object) => edit(({ document }) => changePart(document, part, fields))
  return (
    <>
      <Fold title={t('drawing.inspector.figures')}>
        <TextEntry
          label={t('ui.inspector.name')}
          value={area.name ?? ''}
          placeholder={area.id}
          onCommit={(name) => set({ name: name.trim() || undefined })}
          testId="part-name"
        />
        <div className="field">
          <span className="muted">{t('drawing.inspector.kind')}</span>
          <Choice
            label={t('drawing.inspector.kind')}
            value={area.kind}
            options={kinds.map((id) => ({ id, label: t(`drawing.kinds.${id}`) }))}
            onChange={(kind) => set({ kind })}
            testId="part-kind"
          />
        </div>
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

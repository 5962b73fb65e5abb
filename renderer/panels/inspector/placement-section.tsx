import { addPoints } from '../../../src/geometry/point'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { referenceOffset } from '../../editor/reference-point'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { ChoiceField } from '../../ui/fields/choice-field'
import { QuantityField } from '../../ui/fields/quantity-field'
import { TextEntry } from '../../ui/fields/text-entry'
import { Fold } from '../../ui/fold'
import { LockedNote } from './locked-note'
import { ReferencePicker } from './reference-picker'
import { useChange } from './use-change'
import { sharedValue } from './use-selected'

const missions = ['mining', 'ai', 'support'] as const
const classes = ['none', 'concurrently-maintainable', 'fault-tolerant'] as const

/** Where it stands and what is asked of it; with several selected, one field writes all in one undo step. */
export function PlacementSection({ placements }: { readonly placements: readonly EffectivePlacement[] }) {
  const { t } = useT()
  const change = useChange(placements)
  const halls = useApp((s) => s.effective.halls)
  const shared = <V extends string | number>(fieldOf: (p: EffectivePlacement) => V) => sharedValue(placements, fieldOf)
  const one = placements.length === 1
  const hall = shared((p) => p.hall ?? '')
  const mixed = t('ui.inspector.mixed')
  const reference = useApp((s) => s.referencePoint)
  const referenceAt = (p: EffectivePlacement) => addPoints(p.at, referenceOffset(p, reference))
  const locked = placements.filter((p) => p.locked).length
  const setAt = (axis: 0 | 1) => (value: number, relative: boolean) =>
    change((p) => {
      const at: [number, number] = [p.at[0], p.at[1]]
      at[axis] = relative ? at[axis] + value : value - referenceOffset(p, reference)[axis]
      return { at }
    })
  return (
    <Fold title={t('ui.inspector.placement')}>
      {one ? (
        <TextEntry
          label={t('ui.inspector.name')}
          value={placements[0]!.label ?? ''}
          placeholder={placements[0]!.id}
          onCommit={(label) => change(() => ({ label }))}
          testId="field-label"
        />
      ) : null}
      {locked > 0 ? <LockedNote locked={locked} all={placements.length} /> : null}
      <ReferencePicker />
      <QuantityField
        label="x"
        kind="length"
        disabled={locked > 0}
        decimals={2}
        value={shared((p) => referenceAt(p)[0])}
        onCommit={setAt(0)}
        testId="field-x"
      />
      <QuantityField
        label="y"
        kind="length"
        disabled={locked > 0}
        decimals={2}
        value={shared((p) => referenceAt(p)[1])}
        onCommit={setAt(1)}
        testId="field-y"
      />
      <QuantityField
        label={t('ui.inspector.rotation')}
        kind="angle"
        disabled={locked > 0}
        value={shared((p) => p.rotation_deg)}
        onCommit={(value, relative) =>
          change((p) => ({ rotation_deg: (((relative ? p.rotation_deg + value : value) % 360) + 360) % 360 }))
        }
        testId="field-rotation"
      />
      <div className="field">
        <span className="muted">{t('ui.inspector.hall')}</span>
        <span className="truncate">
          {hall === null ? mixed : hall === '' ? t('ui.inspector.outdoors') : (halls.get(hall)?.name ?? hall)}
        </span>
      </div>
      <TextEntry
        label={t('ui.inspector.row')}
        value={shared((p) => p.row ?? '') ?? ''}
        placeholder={shared((p) => p.row ?? '') === null ? mixed : '–'}
        onCommit={(row) => change(() => ({ row: row.trim() }))}
      />
      <ChoiceField
        label={t('ui.inspector.mission')}
        value={shared((p) => p.mission)}
        placeholder={mixed}
        options={missions.map((id) => ({ id, label: t(`ui.inspector.missions.${id}`) }))}
        onChange={(mission) => change(() => ({ mission }))}
      />
      <ChoiceField
        label={t('ui.inspector.redundancy')}
        value={shared((p) => p.redundancy)}
        placeholder={mixed}
        options={classes.map((id) => ({ id, label: t(`ui.inspector.redundancies.${id}`) }))}
        onChange={(redundancy) => change(() => ({ redundancy }))}
      />
      <TextEntry
        label={t('ui.inspector.phase')}
        value={String(shared((p) => p.phase ?? '') ?? '')}
        placeholder={shared((p) => p.phase ?? '') === null ? mixed : '–'}
        onCommit={(phase) => change(() => ({ phase: phase.trim() }))}
      />
    </Fold>
  )
}

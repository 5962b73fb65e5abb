import type { ConnectionFields } from '../../../src/commands/connections/change-connections'
import type { Connection } from '../../../src/model/connection'
import { useT } from '../../i18n/translator-context'
import { ChoiceField } from '../../ui/fields/choice-field'
import { QuantityField } from '../../ui/fields/quantity-field'
import { Fold } from '../../ui/fold'

export interface FieldsProps {
  readonly connection: Connection
  onChange(fields: ConnectionFields): void
}

/** On which side it feeds, and whether it waits for another to fail. */
export function SupplyFields({ connection, onChange }: FieldsProps) {
  const { t } = useT()
  const { kind, side, standby = false, transfer = 'manual', rating_kW } = connection
  return (
    <Fold title={t('connect.run.supply')}>
      {kind === 'power' ? (
        <ChoiceField
          label={t('connect.side')}
          value={side ?? null}
          placeholder="–"
          options={(['A', 'B'] as const).map((id) => ({ id, label: t('connect.sideName', { side: id }) }))}
          onChange={(next) => onChange({ side: next })}
          testId="run-side"
        />
      ) : null}
      <ChoiceField
        label={t('connect.run.use')}
        value={standby ? 'standby' : 'primary'}
        options={(['primary', 'standby'] as const).map((id) => ({ id, label: t(`connect.run.uses.${id}`) }))}
        onChange={(use) => onChange({ standby: use === 'standby' })}
        testId="run-use"
      />
      {standby ? (
        <ChoiceField
          label={t('connect.run.transfer')}
          value={transfer}
          options={(['automatic', 'manual'] as const).map((id) => ({ id, label: t(`connect.run.transfers.${id}`) }))}
          onChange={(next) => onChange({ transfer: next })}
          testId="run-transfer"
        />
      ) : null}
      {kind === 'network' ? null : (
        <QuantityField
          label={t('connect.run.rating')}
          kind="power"
          value={rating_kW ?? null}
          placeholder="–"
          onCommit={(value) => {
            if (value > 0) onChange({ rating_kW: value })
          }}
          testId="run-rating"
        />
      )}
    </Fold>
  )
}

import { useT } from '../../i18n/translator-context'
import { ChoiceField } from '../../ui/fields/choice-field'
import { NumberEntry } from '../../ui/fields/number-entry'
import { QuantityField } from '../../ui/fields/quantity-field'
import { Fold } from '../../ui/fold'
import { PipeFields } from './pipe-fields'
import type { FieldsProps } from './supply-fields'

const media = { power: ['cable', 'busway'], coolant: ['pipe'], network: ['fibre'] } as const
const positive = (value: number) => value > 0
const usual = { power: 'cable', coolant: 'pipe', network: 'fibre' } as const

/** What carries it: breaker and conductors, or the pipe. */
export function CarrierFields({ connection, onChange }: FieldsProps) {
  const { t } = useT()
  const { kind, medium, breaker_A, conductor_mm2, parallel, conductor } = connection
  if (kind === 'network') return null
  return (
    <Fold title={t(`connect.run.carriers.${kind}`)}>
      {kind === 'power' ? (
        <>
          <ChoiceField
            label={t('connect.run.medium')}
            value={medium ?? usual[kind]}
            options={media[kind].map((id) => ({ id, label: t(`connect.run.media.${id}`) }))}
            onChange={(next) => onChange({ medium: next as 'cable' | 'busway' })}
          />
          <QuantityField
            label={t('connect.run.breaker')}
            kind="current"
            value={breaker_A ?? null}
            placeholder="–"
            onCommit={(value) => {
              if (value > 0) onChange({ breaker_A: value })
            }}
            testId="run-breaker"
          />
          <NumberEntry
            label={t('connect.run.conductor')}
            value={conductor_mm2 ?? null}
            decimals={1}
            placeholder="–"
            accepts={positive}
            onCommit={(value) => onChange({ conductor_mm2: value })}
            testId="run-conductor"
          />
          <NumberEntry
            label={t('connect.run.parallel')}
            value={parallel ?? 1}
            decimals={0}
            accepts={(count) => Number.isInteger(count) && count > 0}
            onCommit={(value) => onChange({ parallel: value })}
            testId="run-parallel"
          />
          <ChoiceField
            label={t('connect.run.metal')}
            value={conductor ?? null}
            placeholder="–"
            options={(['copper', 'aluminium'] as const).map((id) => ({ id, label: t(`connect.run.metals.${id}`) }))}
            onChange={(next) => onChange({ conductor: next })}
          />
        </>
      ) : (
        <PipeFields connection={connection} onChange={onChange} />
      )}
    </Fold>
  )
}

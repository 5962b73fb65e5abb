import type { ConnectionFields } from '../../../src/commands/connections/change-connections'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { ChoiceField } from '../../ui/fields/choice-field'
import { NumberEntry } from '../../ui/fields/number-entry'
import { QuantityField } from '../../ui/fields/quantity-field'
import { How } from '../how/how'
import { returnEnds } from './return-ends'
import type { FieldsProps } from './supply-fields'

type Figure = 'bore_m' | 'roughness_m' | 'returnBore_m'
type Ratio = 'lossCoefficient' | 'returnLossCoefficient' | 'valveKv_m3h'

/** The pipe pair: bore, wall, fittings and control valve, the return where it differs, and what flows in it. */
export function PipeFields({ connection, onChange }: FieldsProps) {
  const { t } = useT()
  const site = useApp((s) => s.effective)
  const ends = returnEnds(site, connection)
  const { returnTo = connection.from, returnLength_m } = connection
  const known = ends.map(({ id, label }) => ({ id, label: label ?? id }))
  // What is written is shown, though nothing on the site bears that id.
  const options = known.some(({ id }) => id === returnTo) ? known : [...known, { id: returnTo, label: returnTo }]
  const clear = (field: keyof ConnectionFields) => () => onChange({ [field]: undefined })
  const bore = (field: Figure, decimals: number) => (
    <QuantityField
      label={t(`connect.run.pipe.${field}`)}
      kind="bore"
      decimals={decimals}
      value={connection[field] ?? null}
      placeholder="–"
      onCommit={(value) => {
        if (value > 0 || (field === 'roughness_m' && value === 0)) onChange({ [field]: value })
      }}
      onClear={clear(field)}
      testId={`run-${field}`}
    />
  )
  const ratio = (field: Ratio, unit?: string) => (
    <NumberEntry
      label={t(`connect.run.pipe.${field}`)}
      value={connection[field] ?? null}
      {...(unit ? { unit } : {})}
      decimals={2}
      placeholder="–"
      accepts={(value) => (field === 'valveKv_m3h' ? value > 0 : value >= 0)}
      onCommit={(value) => onChange({ [field]: value })}
      onClear={clear(field)}
      testId={`run-${field}`}
    />
  )
  return (
    <>
      {bore('bore_m', 1)}
      {bore('roughness_m', 3)}
      {ratio('lossCoefficient')}
      {ratio('valveKv_m3h', 'm³/h')}
      <ChoiceField
        label={t('connect.run.pipe.returnTo')}
        value={returnTo}
        options={options}
        onChange={(id) => onChange({ returnTo: id === connection.from ? undefined : id })}
        testId="run-returnTo"
      />
      <QuantityField
        label={t('connect.run.pipe.returnLength_m')}
        kind="length"
        value={returnLength_m ?? null}
        placeholder="–"
        onCommit={(value) => {
          if (value >= 0) onChange({ returnLength_m: value })
        }}
        onClear={clear('returnLength_m')}
        testId="run-returnLength_m"
      />
      {bore('returnBore_m', 1)}
      {ratio('returnLossCoefficient')}
      <PipeReadout id={connection.id} consumer={connection.to} />
    </>
  )
}

/** What flows in it at the required flows. */
function PipeReadout({ id, consumer }: { readonly id: string; readonly consumer: string }) {
  const { t } = useT()
  const format = useFormat()
  const { answer } = useAnswer('circuit', { id: consumer })
  const pipe = answer?.circuits.flatMap((circuit) => circuit.pipes).find((p) => p.connection === id)
  if (!pipe) return null
  return (
    <dl data-testid="run-hydraulics">
      <div className="field">
        <dt className="muted">{t('connect.run.pipe.velocity')}</dt>
        <dd>
          <How question={{ of: 'pipe', connection: id, figure: 'velocity' }}>
            {format.quantity('velocity', pipe.velocity_m_s)}
          </How>
        </dd>
      </div>
      <div className="field">
        <dt className="muted">{t('connect.run.pipe.drop')}</dt>
        <dd>
          <How question={{ of: 'pipe', connection: id, figure: 'drop' }}>
            {format.quantity('pressure', pipe.drop_kPa)}
          </How>
        </dd>
      </div>
    </dl>
  )
}

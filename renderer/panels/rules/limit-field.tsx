import { citationText, standardOf } from '../../../src/engine/rules/cite'
import { verificationText } from '../../../src/reports/tables/verification-text'
import { kindOfUnit } from '../../../src/units/kind-of-unit'
import type { RuleLimit } from '../../engine-worker/rule-sheet'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { Button } from '../../ui/button'
import { NumberEntry } from '../../ui/fields/number-entry'
import { QuantityField } from '../../ui/fields/quantity-field'
import { RuleSource } from './rule-source'

interface Props {
  readonly rule: string
  readonly limit: RuleLimit
  /** What the project sets, in the limit's unit; undefined where it keeps the default. */
  readonly own: number | undefined
  /** Null takes the limit back to its default. */
  onChange(value: number | null): void
}

/** One limit of a rule: typed in the reader's units, with its default and where that comes from. */
export function LimitField({ rule, limit, own, onChange }: Props) {
  const translator = useT()
  const { t, has, language, number } = translator
  const format = useFormat()
  const { name, unit, source, value } = limit
  const key = `rules.${rule}.parameters.${name}`
  const label = has(key) ? t(key) : name
  const kind = kindOfUnit(unit)
  const now = own ?? value
  const commit = (next: number, relative = false) => {
    const wanted = relative ? now + next : next
    onChange(wanted === value ? null : wanted)
  }
  const standing = kind ? format.quantity(kind, value) : `${number(value, 4)}${unit ? `\u00a0${unit}` : ''}`
  return (
    <div className={own === undefined ? 'limit' : 'limit own'} data-testid={`limit-${name}`}>
      {kind ? (
        <QuantityField label={label} kind={kind} value={now} onCommit={commit} testId={`limit-field-${name}`} />
      ) : (
        <NumberEntry label={label} value={now} unit={unit} onCommit={commit} testId={`limit-field-${name}`} />
      )}
      <p className="label">
        {t('findings.rules.defaultIs', { value: standing })}
        {' · '}
        <RuleSource
          words={citationText(source, undefined, language)}
          title={`${standardOf(source).title[language]}. ${verificationText(source, translator)}`}
          address={standardOf(source).address}
        />
        {own === undefined ? null : (
          <>
            {' · '}
            <Button look="link" onPress={() => onChange(null)}>
              {t('findings.rules.takeBack')}
            </Button>
          </>
        )}
      </p>
    </div>
  )
}

import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Finding } from '../../../../src/engine/results'
import { findingKind } from '../../../../src/reports/tables/measured-in'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { useApp } from '../../../state/hooks/use-app'
import type { ScopeOption, WaiverScope } from './use-scopes'

interface Props {
  readonly finding: Finding
  readonly scopes: readonly ScopeOption[]
  readonly value: WaiverScope
  onChange(scope: WaiverScope): void
}

/** How far a waiver goes, with how many findings that takes in now and the value beyond which it opens again. */
export function ScopeChoice({ finding, scopes, value, onChange }: Props) {
  const { t, has } = useT()
  const format = useFormat()
  const placements = useApp((s) => s.effective.placements)
  const halls = useApp((s) => s.effective.halls)
  const rule = has(`rules.${finding.rule}.title`) ? t(`rules.${finding.rule}.title`) : finding.rule
  const names = finding.subjects.map((id) => placements.find((p) => p.id === id)?.label ?? id)
  const objects = names.length > 2 ? `${names[0]} +${names.length - 1}` : names.join(', ')
  const accepted = finding.value === null ? null : format.inUnit(finding.value, finding.unit, findingKind(finding))
  return (
    <RadioGroup className="scopes" value={value} onChange={(next) => onChange(next as WaiverScope)}>
      <Label className="label">{t('findings.scope.label', { rule })}</Label>
      {scopes.map(({ scope, hall, count }) => (
        <Radio key={scope} value={scope} className="scope" data-testid={`scope-${scope}`}>
          <span className="scope-mark" aria-hidden />
          <span>
            {t(`findings.scope.${scope}`, {
              objects,
              hall: hall === undefined ? '' : (halls.get(hall)?.name ?? hall),
            })}
          </span>
          <span className="scope-count">{t('findings.scope.count', { count })}</span>
        </Radio>
      ))}
      <p className="label">
        {accepted === null ? t('findings.scope.noValue') : t('findings.scope.value', { value: accepted })}
      </p>
    </RadioGroup>
  )
}

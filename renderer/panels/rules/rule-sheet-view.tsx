import { type RuleChange, setRule } from '../../../src/commands/settings/set-rule'
import { citationText, standardOf } from '../../../src/engine/rules/cite'
import { verificationText } from '../../../src/reports/tables/verification-text'
import type { RuleSheet } from '../../engine-worker/rule-sheet'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { ChoiceField } from '../../ui/fields/choice-field'
import { TextEntry } from '../../ui/fields/text-entry'
import { LimitField } from './limit-field'
import { RuleSource } from './rule-source'

const grades = ['error', 'warning', 'info', 'off'] as const

/** One rule: why it is there, how it judges, where its limit comes from, and what this project makes of it. */
export function RuleSheetView({ sheet }: { readonly sheet: RuleSheet }) {
  const translator = useT()
  const { t, has, language } = translator
  const document = useApp((s) => s.document)
  const dispatch = useApp((s) => s.dispatch)
  const { id, severity, standard, limits } = sheet
  const rules = document.checks?.rules
  const setting = rules && Object.hasOwn(rules, id) ? rules[id] : undefined
  const change = (wanted: RuleChange) => {
    const edit = setRule(document, id, wanted)
    if (edit) dispatch(edit)
  }
  const reset = () =>
    change({ severity: null, reason: null, parameters: Object.fromEntries(limits.map((l) => [l.name, null])) })
  const basis = `rules.${id}.basis`
  const clause = standard.clause ?? (has(basis) ? t(basis) : undefined)
  const name = (grade: string) => t(`findings.rules.grades.${grade}`)
  return (
    <section className="rule-sheet scroll" aria-label={t(`rules.${id}.title`)} data-testid="rule-sheet">
      <header>
        <h3>{t(`rules.${id}.title`)}</h3>
        <p className="mono muted">{id}</p>
      </header>
      <dl>
        <dt>{t('findings.rules.why')}</dt>
        <dd>{t(`rules.${id}.why`)}</dd>
        <dt>{t('findings.rules.formula')}</dt>
        <dd>{t(`rules.${id}.formula`)}</dd>
        <dt>{t('findings.rules.source')}</dt>
        <dd>
          <RuleSource
            words={citationText(standard.standard, clause, language)}
            title={standardOf(standard.standard).title[language]}
            address={standardOf(standard.standard).address}
          />
        </dd>
        <dt>{t('findings.rules.verified')}</dt>
        <dd data-testid="rule-verification">{verificationText(standard.standard, translator)}</dd>
      </dl>
      <div className="rule-settings">
        <h4 className="panel-title">{t('findings.rules.inThisProject')}</h4>
        <ChoiceField
          label={t('findings.rules.severity')}
          value={setting?.severity ?? 'default'}
          options={[
            { id: 'default', label: t('findings.rules.default', { severity: name(severity) }) },
            ...grades.map((grade) => ({ id: grade, label: name(grade) })),
          ]}
          onChange={(grade) => change({ severity: grade === 'default' ? null : grade })}
          testId="rule-severity"
        />
        {limits.map((limit) => (
          <LimitField
            key={limit.name}
            rule={id}
            limit={limit}
            own={setting?.parameters?.[limit.name]}
            onChange={(value) => change({ parameters: { [limit.name]: value } })}
          />
        ))}
        {setting ? (
          <>
            <TextEntry
              label={t('findings.rules.reason')}
              value={setting.reason ?? ''}
              onCommit={(reason) => change({ reason: reason.trim() || null })}
              placeholder={t('findings.rules.reasonPlaceholder')}
              stacked
              testId="rule-reason"
            />
            <div>
              <Button onPress={reset} data-testid="rule-reset">
                {t('findings.rules.reset')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </section>
  )
}

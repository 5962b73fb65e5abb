import { useEffect, useMemo, useRef, useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { RuleSheet } from '../../engine-worker/rule-sheet'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { TextEntry } from '../../ui/fields/text-entry'
import { oneOfList } from '../../ui/one-of-list'
import { SeverityDot } from '../findings/severity-dot'
import { findRules } from './find-rules'

interface Props {
  readonly book: readonly RuleSheet[]
  readonly chosen: string
  onChoose(rule: string): void
}

/** The rules by group, with those marked that the project has changed. */
export function RuleList({ book, chosen, onChoose }: Props) {
  const { t } = useT()
  const settings = useApp((s) => s.document.checks?.rules)
  const [query, setQuery] = useState('')
  const groups = useMemo(() => findRules(book, query, (rule) => t(`rules.${rule.id}.title`)), [book, query, t])
  const list = useRef<HTMLDivElement>(null)
  // The rule in hand stays in sight, also among all others once the search is cleared.
  useEffect(() => {
    if (groups.size === 0 || !chosen) return
    // The list draws its rows one picture after it is given them.
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [groups, chosen])
  const changed = book.filter((rule) => settings && Object.hasOwn(settings, rule.id)).length
  return (
    <div className="rule-list">
      <TextEntry
        label={t('findings.rules.search')}
        value=""
        onType={setQuery}
        stacked
        autoFocus
        testId="rules-search"
      />
      <p className="label">{t('findings.rules.count', { count: book.length, changed })}</p>
      <ListBox
        ref={list}
        className="rule-names scroll"
        aria-label={t('findings.rules.title')}
        {...oneOfList(chosen, onChoose)}
        renderEmptyState={() => <p className="muted">{t('findings.rules.nothing')}</p>}
      >
        {[...groups].map(([group, rules]) => (
          <ListBoxSection key={group} id={group}>
            <Header>{t(`rules.groups.${group}`)}</Header>
            {rules.map((rule) => {
              const setting = settings && Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
              const severity = setting?.severity ?? rule.severity
              return (
                <ListBoxItem
                  key={rule.id}
                  id={rule.id}
                  className="option rule-name"
                  textValue={t(`rules.${rule.id}.title`)}
                  data-testid="rule-name"
                >
                  {severity === 'off' ? <span className="rule-off" aria-hidden /> : <SeverityDot severity={severity} />}
                  <span className={severity === 'off' ? 'rule-title off' : 'rule-title'}>
                    {t(`rules.${rule.id}.title`)}
                  </span>
                  {setting ? <span className="end rule-changed">{t('findings.rules.changed')}</span> : null}
                </ListBoxItem>
              )
            })}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  )
}

import { Button as PlainButton } from 'react-aria-components'
import type { Finding } from '../../../src/engine/results'
import { bySeverity } from '../../../src/reports/findings-table'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { SeverityDot } from '../findings/severity-dot'
import { useFindingText } from '../findings/use-finding-text'
import { How } from '../how/how'

interface Props {
  readonly which: 'gained' | 'lost'
  readonly findings: readonly Finding[]
}

/** Findings that only one of the two variants has; a click selects what a gained one is about. */
export function ComparedFindings({ which, findings }: Props) {
  const { t, number } = useT()
  const text = useFindingText()
  const select = useApp((s) => s.select)
  const frame = useApp((s) => s.frame)
  const show = ({ subjects }: Finding): void => {
    select(subjects)
    frame(subjects)
  }
  const name = t(`reports.comparison.${which}`)
  return (
    <section aria-label={name}>
      <h3 className="panel-title compare-title">
        {name} <How question={{ of: 'findings', keys: findings.map((f) => f.key) }}>({number(findings.length)})</How>
      </h3>
      <ul className="compare-list" data-testid={`compare-${which}`}>
        {bySeverity(findings).map((finding) => (
          <li key={finding.key}>
            <SeverityDot severity={finding.severity} />
            {which === 'gained' ? (
              <PlainButton className="button link compare-finding" onPress={() => show(finding)}>
                {text(finding)}
              </PlainButton>
            ) : (
              <span>{text(finding)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

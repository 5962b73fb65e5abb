import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { orderedFindings } from '../../state/finding-actions'
import { useApp } from '../../state/use-app'
import { countByFilter, type FindingFilter } from './finding-lines'

interface Props {
  readonly shown: ReadonlySet<FindingFilter>
  readonly grouped: boolean
  onShown(shown: ReadonlySet<FindingFilter>): void
  onGrouped(grouped: boolean): void
}

const filters: readonly FindingFilter[] = ['error', 'warning', 'info', 'waived']

/** Which findings are listed, and whether under the head of their rule. */
export function FindingsTools({ shown, grouped, onShown, onGrouped }: Props) {
  const { t } = useT()
  const answers = useApp((s) => s.answers)
  const counts = useMemo(() => countByFilter(orderedFindings(answers)), [answers])
  return (
    <div className="filters">
      {filters.map((filter) => (
        <ToggleButton
          key={filter}
          className="filter"
          isSelected={shown.has(filter)}
          onChange={(on) => onShown(new Set(on ? [...shown, filter] : [...shown].filter((f) => f !== filter)))}
          data-testid={`filter-${filter}`}
        >
          {t(`ui.findings.filters.${filter}`)}
          <span className="badge">{counts[filter]}</span>
        </ToggleButton>
      ))}
      <ToggleButton className="filter plain" isSelected={grouped} onChange={onGrouped} data-testid="group-by-rule">
        {t('ui.findings.byRule')}
      </ToggleButton>
    </div>
  )
}

import { BookOpen } from 'lucide-react'
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { AskedFigure } from '../../../src/planning/other-site'
import { useT } from '../../i18n/translator-context'
import { orderedFindings } from '../../state/actions/finding-actions'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { useFigureMenu } from '../context-menu/use-figure-menu'
import { countByFilter, type FindingFilter } from './lines/finding-lines'
import { type Grouping, groupings } from './lines/group-of'

interface Props {
  readonly shown: ReadonlySet<FindingFilter>
  readonly grouping: Grouping
  onShown(shown: ReadonlySet<FindingFilter>): void
  onGrouping(grouping: Grouping): void
}

const filters: readonly FindingFilter[] = ['error', 'warning', 'info', 'waived']

/** The count in a filter. */
function figuresOf(element: HTMLElement): readonly AskedFigure[] {
  const filter = filters.find((f) => f === element.closest<HTMLElement>('[data-filter]')?.dataset.filter)
  return filter ? [{ nameKey: `ui.findings.filters.${filter}`, question: { of: 'listed', figure: filter } }] : []
}

/** Which findings are listed and under what; the rules behind them. */
export function FindingsTools({ shown, grouping, onShown, onGrouping }: Props) {
  const { t, number } = useT()
  const findings = useApp((s) => orderedFindings(s.answers))
  const setDialog = useApp((s) => s.setDialog)
  const menu = useFigureMenu(figuresOf)
  const counts = useMemo(() => countByFilter(findings), [findings])
  return (
    <div className="filters" {...menu}>
      {filters.map((filter) => (
        <ToggleButton
          key={filter}
          className="filter"
          isSelected={shown.has(filter)}
          onChange={(on) => onShown(new Set(on ? [...shown, filter] : [...shown].filter((f) => f !== filter)))}
          data-filter={filter}
          data-testid={`filter-${filter}`}
        >
          {t(`ui.findings.filters.${filter}`)}
          <span className="badge">{number(counts[filter])}</span>
        </ToggleButton>
      ))}
      <Choice
        label={t('findings.grouping.label')}
        look="quiet"
        value={grouping}
        options={groupings.map((id) => ({ id, label: t(`findings.grouping.${id}`) }))}
        onChange={onGrouping}
        testId="findings-grouping"
      />
      <Button
        look="icon"
        hint={t('editor.commands.rules')}
        shortcut="F7"
        onPress={() => setDialog({ type: 'rules' })}
        data-testid="open-rules"
      >
        <BookOpen size={16} />
      </Button>
    </div>
  )
}

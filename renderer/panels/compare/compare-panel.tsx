import './compare.css'
import { useMemo, useState } from 'react'
import { useT } from '../../i18n/translator-context'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { Choice } from '../../ui/fields/choice'
import { ScrollArea } from '../../ui/scroll-area'
import { Answered } from '../../ui/waiting/answered'
import { OfSite } from '../how/other-site'
import { ComparedFigures } from './compared-figures'
import { ComparedFindings } from './compared-findings'
import { ComparedObjects } from './compared-objects'
import { ComparisonExport } from './comparison-export'

const BASELINE = '\u0000baseline'

/** The open variant against the baseline or another scenario: figures, objects, findings. */
export function ComparePanel() {
  const { t } = useT()
  const scenario = useApp((s) => s.scenario)
  const scenarios = useApp((s) => s.document.scenarios) ?? []
  const [chosen, setChosen] = useState<string>(BASELINE)
  const others = [
    ...(scenario === null ? [] : [{ id: BASELINE, label: t('ui.scenario.baseline') }]),
    ...scenarios.filter((s) => s.id !== scenario).map((s) => ({ id: s.id, label: s.name ?? s.id })),
  ]
  const against = others.find((o) => o.id === chosen) ?? others[0]
  if (!against)
    return (
      <div className="panel-empty">
        <strong>{t('reports.comparison.nothingTitle')}</strong>
        {t('reports.comparison.nothingText')}
      </div>
    )
  return (
    <div className="compare" data-testid="compare">
      <div className="compare-head">
        <span className="muted">{t('reports.comparison.against')}</span>
        <Choice
          label={t('reports.comparison.against')}
          value={against.id}
          options={others}
          onChange={setChosen}
          testId="compare-against"
        />
      </div>
      <Against key={against.id} id={against.id === BASELINE ? null : against.id} />
    </div>
  )
}

function Against({ id }: { readonly id: string | null }) {
  const { t } = useT()
  const asked = useAnswer('compare', { against: id })
  const other = useMemo(() => ({ scenario: id }), [id])
  return (
    <ScrollArea label={t('ui.tabs.compare')} className="compare-body">
      <Answered asked={asked} waiting={t('reports.comparison.working')}>
        {(comparison) => (
          <div className="compare-columns">
            <div>
              <ComparedFigures comparison={comparison} other={other} />
              <ComparisonExport comparison={comparison} />
            </div>
            <div>
              <ComparedObjects objects={comparison.objects} other={other} />
            </div>
            <div>
              <ComparedFindings which="gained" findings={comparison.gained} />
              <OfSite site={other}>
                <ComparedFindings which="lost" findings={comparison.lost} />
              </OfSite>
            </div>
          </div>
        )}
      </Answered>
    </ScrollArea>
  )
}

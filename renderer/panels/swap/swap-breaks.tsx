import { useMemo } from 'react'
import type { Finding } from '../../../src/engine/results'
import type { SwapProposal } from '../../../src/planning/swap/swap-types'
import { findingStandard, findingStandardInFull } from '../../../src/reports/tables/finding-standard'
import { useT } from '../../i18n/translator-context'
import { SeverityDot } from '../findings/severity-dot'
import { useFindingText } from '../findings/use-finding-text'
import { Verdict } from '../how/verdict'

/** Errors and warnings that the swap brings and that are not there now. */
export function newFindings({ before, after }: Pick<SwapProposal, 'before' | 'after'>): readonly Finding[] {
  const known = new Set(before.findings.map((f) => f.key))
  return after.findings.filter((f) => !f.waived && f.severity !== 'info' && !known.has(f.key))
}

/** What breaks, in sentences; or that nothing does. */
export function SwapBreaks({ proposal }: { readonly proposal: SwapProposal }) {
  const translator = useT()
  const { t } = translator
  const text = useFindingText()
  const breaks = useMemo(() => newFindings(proposal), [proposal])
  const cleared = useMemo(() => newFindings({ before: proposal.after, after: proposal.before }).length, [proposal])
  return (
    <div className="swap-part" data-testid="swap-breaks">
      <h3 className="panel-title">{t('ui.swap.breaks', { count: breaks.length })}</h3>
      {breaks.length === 0 ? (
        <p>
          <Verdict fine question={{ of: 'supply', ids: proposal.placed.map((p) => p.id) }}>
            {t('ui.swap.breaksNothing')}
          </Verdict>
        </p>
      ) : null}
      <ul className="swap-breaks">
        {breaks.map((finding) => (
          <li key={finding.key}>
            <SeverityDot severity={finding.severity} />
            <span>
              {text(finding)}
              <br />
              <span className="label" title={findingStandardInFull(finding, translator)}>
                {findingStandard(finding, translator)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {cleared > 0 ? (
        <p>
          <Verdict fine question={{ of: 'supply', ids: proposal.placed.map((p) => p.id) }}>
            {t('ui.swap.clears', { count: cleared })}
          </Verdict>
        </p>
      ) : null}
    </div>
  )
}
